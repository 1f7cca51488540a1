-- A proposer is reminded of a question once.
alter table proposer_question add column reminded_at timestamptz;
create index proposer_question_waiting on proposer_question (asked_at) where reminded_at is null;
