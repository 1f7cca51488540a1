-- A link that was wrong is undone with a reason and kept; only one that stands counts.
alter table proposal_follows drop constraint proposal_follows_pkey;
alter table proposal_follows
    add column id bigint generated always as identity primary key,
    add column undone_by text,
    add column undone_at timestamptz,
    add column undone_reason text,
    add check (num_nonnulls(undone_by, undone_at, undone_reason) in (0, 3));
create unique index proposal_follows_number on proposal_follows (number) where undone_at is null;
