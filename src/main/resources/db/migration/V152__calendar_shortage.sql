-- The times in which the Board calendar had too few meetings ahead, and Central Staff were asked for more.
create table calendar_shortage (
    id       bigint generated always as identity primary key,
    since    timestamptz not null,
    ended_at timestamptz
);
-- They are asked once at a time, on any number of nodes.
create unique index calendar_shortage_one_at_a_time on calendar_shortage ((true)) where ended_at is null;
