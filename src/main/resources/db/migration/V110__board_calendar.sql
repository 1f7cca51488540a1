-- One row. Who changes the calendar holds it; its version tells whether the calendar is still the one somebody looked at.
create table board_calendar (
    one_row boolean primary key default true check (one_row),
    version bigint  not null
);
insert into board_calendar (version) values (0);

alter table board_meeting
    -- How often it was changed: the SEQUENCE of calendar files.
    add column version    int not null default 0,
    add column changed_at timestamptz;
