-- A proposal that takes up again an earlier one, which ended without approval.
create table proposal_follows (
    number  text        primary key references proposal,
    follows text        not null references proposal,
    by_whom text        not null,
    at      timestamptz not null
);
create index proposal_follows_follows on proposal_follows (follows);
-- Nobody changes or takes away a line of the record: not even this application can.
create function keep_record() returns trigger language plpgsql as $$
begin
    raise exception 'The record is only ever added to.';
end $$;
create trigger case_history_is_kept before update or delete or truncate on case_history
    for each statement execute function keep_record();
