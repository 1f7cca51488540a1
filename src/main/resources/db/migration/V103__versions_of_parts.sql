-- A version of a part has the receipt of its mail: of two versions the later sent counts, in whatever order they were read.
-- A person may confirm or reject a version that was only guessed; a rejected one is kept and never counts.
alter table proposal_part add column received_at timestamptz;
update proposal_part set received_at = coalesce(
    (select mail.received_at from mail_inbound mail where mail.id = proposal_part.mail_id), recorded_at);
alter table proposal_part alter column received_at set not null;
alter table proposal_part add column rejected boolean not null default false;
alter table proposal_part add column judged_by text;
alter table proposal_part add column judged_at timestamptz;
