create table community (
    slug               text primary key,
    name               text        not null,
    status             text        not null,
    proposal_number    text unique,
    founded_on         date        not null,
    next_determination date        not null,
    started_for        date,
    closed_on          date,
    closing_reason     text
);

create table community_part (
    slug text not null references community,
    part text not null,
    text text not null,
    primary key (slug, part)
);

create table community_lead (
    slug  text not null references community,
    email text not null,
    name  text not null,
    primary key (slug, email)
);

create table community_service (
    slug     text not null references community,
    service  text not null,
    state    text not null,
    link     text,
    ready_at timestamptz,
    primary key (slug, service)
);

create table determination (
    slug        text        not null references community,
    year        int         not null,
    asked_at    timestamptz not null,
    outcome     text,
    evidence    text,
    recorded_by text,
    recorded_at timestamptz,
    primary key (slug, year)
);

-- The stand-ins for outside services remember what they hold.
create table local_page (
    slug     text primary key,
    title    text    not null,
    text     text    not null,
    archived boolean not null default false
);

create table local_list (
    slug   text primary key,
    closed boolean not null default false
);

create table local_list_member (
    slug  text not null references local_list,
    email text not null,
    primary key (slug, email)
);
