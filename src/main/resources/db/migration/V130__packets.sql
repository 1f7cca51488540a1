-- What was published for a meeting stays as it was: as data, and as the very document that members were sent.
create table packet_version (
    meeting_id   bigint      not null references board_meeting,
    version      int         not null,
    published_at timestamptz not null,
    published_by text        not null,
    content      text        not null,
    changes      text[]      not null,
    pdf          bytea       not null,
    mailed_at    timestamptz,
    primary key (meeting_id, version)
);
create index packet_version_unmailed on packet_version (meeting_id) where mailed_at is null;
