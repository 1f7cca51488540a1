-- What the office asked a proposer. What is asked together goes out in one letter.
create table proposer_question (
    id       bigint generated always as identity primary key,
    number   text        not null references proposal,
    text     text        not null,
    asked_by text        not null,
    office   text        not null,
    asked_at timestamptz not null
);
create index proposer_question_number on proposer_question (number, id);

-- What came since: a mail of the proposer or a lead, or what a person heard otherwise and how.
create table proposer_answer (
    id          bigint generated always as identity primary key,
    number      text        not null references proposal,
    said_by     text        not null,
    said_at     timestamptz not null,
    -- The writer's own words, and all that stands in the body of the mail.
    text        text        not null,
    whole       text        not null,
    mail_id     bigint unique,
    recorded_by text,
    received    text,
    check (num_nonnulls(recorded_by, received) = case when mail_id is null then 2 else 0 end)
);
create index proposer_answer_number on proposer_answer (number, id);

-- One mail may answer several questions, and a question may be answered by several mails.
create table proposer_answered (
    question bigint not null references proposer_question,
    answer   bigint not null references proposer_answer,
    primary key (question, answer)
);
