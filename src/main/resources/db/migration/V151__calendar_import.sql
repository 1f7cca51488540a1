-- By which entry of a calendar file a meeting is known again.
alter table board_meeting add column source text;
create unique index board_meeting_source on board_meeting (source) where source is not null;

-- A calendar file that somebody looks at before they say what of it counts.
create table calendar_upload (
    uploaded_by text primary key,
    uploaded_at timestamptz not null,
    name        text        not null,
    content     bytea       not null
);
