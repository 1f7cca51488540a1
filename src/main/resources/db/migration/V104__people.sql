-- Who left stays in the directory, because the record names them.
alter table person add column active boolean not null default true;
alter table member_library add column active boolean not null default true;

-- Further addresses of a person, each with who said so and how they made sure.
create table person_alias (
    address  text primary key,
    email    text        not null references person,
    how      text        not null,
    added_by text        not null,
    added_at timestamptz not null
);
create index person_alias_email on person_alias (email);

-- A file that somebody looks at before they say that it counts.
create table people_upload (
    uploaded_by text primary key,
    uploaded_at timestamptz not null,
    name        text        not null,
    complete    boolean     not null,
    content     bytea       not null
);

-- Append-only: which file changed the directory, when, by whom, and what it changed.
create table people_import (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    who     text        not null,
    name    text        not null,
    sha256  text        not null,
    summary text        not null,
    changes text        not null
);
