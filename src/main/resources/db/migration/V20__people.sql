create table member_library (
    domain text primary key,
    name   text not null
);

create table person (
    email text primary key,
    name  text not null,
    login text unique
);

create table person_role (
    email text not null references person,
    role  text not null,
    primary key (email, role)
);

-- Append-only: what happened to a case, who did it and for whom.
create table case_history (
    id           bigint generated always as identity primary key,
    case_key     text        not null,
    at           timestamptz not null,
    who          text        not null,
    on_behalf_of text,
    what         text        not null
);
create index case_history_case on case_history (case_key, id);
