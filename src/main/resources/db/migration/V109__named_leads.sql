-- Who is to lead, as the proposer's own mails name them.
create table proposal_lead (
    number text not null references proposal,
    email  text not null,
    primary key (number, email)
);
