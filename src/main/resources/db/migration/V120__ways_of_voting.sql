-- Who may see how others voted while a vote is open; frozen when it opens.
alter table vote add column visibility text not null default 'hidden';
-- When a vote between meetings opens, after its time of discussion.
alter table vote add column opens_at timestamptz;

-- A member who left the Board while the vote was open. The seat stays, and leaves the count.
alter table vote_seat add column vacated_at timestamptz;

-- What a marked member says against the mark.
alter table vote_conflict add column denial text;

alter table ballot add column source text;
update ballot set source = case when received is null then 'task' else 'staff' end;
alter table ballot alter column source set not null;

-- Links that cast a ballot without a login. The token itself is in the letter and nowhere here.
create table ballot_link (
    token_hash bytea       primary key,
    vote_id    bigint      not null,
    member     text        not null,
    made_at    timestamptz not null,
    ended_at   timestamptz,
    foreign key (vote_id, member) references vote_seat
);
create index ballot_link_seat on ballot_link (vote_id, member) where ended_at is null;

alter table approval_condition add column proof text;

-- A letter that only its reader may read, such as one with a ballot.
alter table mail_outbound add column confidential boolean not null default false;
