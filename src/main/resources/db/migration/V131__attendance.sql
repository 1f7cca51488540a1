-- What members say beforehand; the newest word of each counts.
create table meeting_attendance (
    meeting_id bigint      not null references board_meeting,
    member     text        not null,
    coming     boolean     not null,
    said_at    timestamptz not null,
    primary key (meeting_id, member)
);
