-- The demo clock: from a real moment on it is so far ahead.
create table clock_shift (
    real_at   timestamptz primary key,
    offset_ms bigint      not null
);
