-- A flag knows its mail: of a file that nobody could read, the text may have come with a later one.
alter table proposal_flag add column mail_id bigint;
update proposal_flag set mail_id = proposal.first_mail from proposal where proposal.number = proposal_flag.number;
alter table proposal_flag alter column mail_id set not null;
