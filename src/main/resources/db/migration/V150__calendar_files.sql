-- LAST-MODIFIED of calendar files.
update board_meeting set changed_at = now() where changed_at is null;
alter table board_meeting
    alter column changed_at set default now(),
    alter column changed_at set not null;

-- Secret addresses of people's own calendars, one for each; only a hash is kept.
create table calendar_feed (
    login      text        primary key,
    token_hash bytea       not null unique,
    made_at    timestamptz not null
);
