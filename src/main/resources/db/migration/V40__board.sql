create table board_meeting (
    id        bigint generated always as identity primary key,
    starts_at timestamptz not null,
    place     text        not null,
    cancelled boolean     not null default false
);
create unique index board_meeting_one_at_a_time on board_meeting (starts_at) where not cancelled;

create table vote (
    id          bigint generated always as identity primary key,
    case_number text        not null,
    meeting_id  bigint references board_meeting,
    last_chance boolean     not null,
    state       text        not null,
    prepared_at timestamptz not null,
    opened_at   timestamptz,
    closes_at   timestamptz,
    closed_at   timestamptz,
    closed_by   text,
    rules       text,
    motion      text,
    outcome     text,
    sentence    text,
    minutes     text
);
-- A case is voted on once at a time.
create unique index vote_one_at_a_time on vote (case_number) where state in ('prepared', 'open');
create index vote_case on vote (case_number, id);

create table vote_conflict (
    vote_id bigint not null references vote,
    member  text   not null,
    reason  text   not null,
    primary key (vote_id, member)
);

create table vote_seat (
    vote_id bigint not null references vote,
    member  text   not null,
    name    text   not null,
    primary key (vote_id, member)
);

-- Append-only: the newest ballot of a seat counts.
create table ballot (
    id       bigint generated always as identity primary key,
    vote_id  bigint      not null,
    member   text        not null,
    position text        not null,
    reason   text        not null,
    cast_at  timestamptz not null,
    cast_by  text        not null,
    received text,
    foreign key (vote_id, member) references vote_seat
);
create index ballot_vote on ballot (vote_id, member, id);

create table approval_condition (
    id          bigint generated always as identity primary key,
    case_number text not null,
    what        text not null,
    who         text not null,
    due         date,
    done_at     timestamptz,
    done_by     text
);
create index approval_condition_case on approval_condition (case_number);
