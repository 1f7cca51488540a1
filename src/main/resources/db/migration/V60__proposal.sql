create table proposal_counter (
    year int primary key,
    last int not null
);

create table proposal (
    number         text primary key,
    title          text        not null,
    proposer_email text        not null,
    proposer_name  text        not null,
    received_at    timestamptz not null,
    deadline       timestamptz,
    first_mail     bigint      not null unique,
    page_token     text        not null unique,
    missing        text        not null,
    meeting_id     bigint references board_meeting,
    missed_at      timestamptz,
    settled        boolean     not null default false,
    outcome        text,
    outcome_reason text,
    outcome_at     timestamptz
);
create index proposal_open on proposal (number) where outcome is null;

-- Every version of a part is kept; the newest counts.
create table proposal_part (
    id          bigint generated always as identity primary key,
    number      text        not null references proposal,
    part        text        not null,
    text        text        not null,
    source      text        not null,
    complete    boolean     not null,
    confirmed   boolean     not null,
    mail_id     bigint      not null,
    recorded_at timestamptz not null
);
create index proposal_part_number on proposal_part (number, part, id);

create table proposal_flag (
    number text not null references proposal,
    part   text not null,
    kind   text not null,
    text   text not null
);
create index proposal_flag_number on proposal_flag (number);

create table consultation (
    number         text        not null references proposal,
    body           text        not null,
    asked_at       timestamptz not null,
    compared       text        not null,
    timed_out_at   timestamptz,
    answered_at    timestamptz,
    answered_by    text,
    need_addressed text,
    addressed_by   text,
    fits_mission   text,
    advice         text,
    primary key (number, body)
);
