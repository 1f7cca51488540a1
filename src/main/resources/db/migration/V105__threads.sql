-- What the secrets of cases are made from. The newest row counts; add one to change the secret of new letters. Two random
-- uuids hold 244 random bits.
create table mail_reply_secret (
    id     bigint generated always as identity primary key,
    secret text not null
);
insert into mail_reply_secret (secret) values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- Which case a secret belongs to, also when the case got another one since. The older table stays readable.
create table mail_case_token (
    token    text primary key,
    case_key text not null
);

-- By a sum: an index holds no row of more than 2,704 bytes, and the longest Message-ID in foreign letters has 2,994.
create index mail_inbound_message_id on mail_inbound (md5(message_id));

-- The fingerprints of the mail that began a case, to know it again when it is sent in other bytes.
create table proposal_sketch (
    number text     primary key references proposal,
    topic  text     not null,
    prints bigint[] not null
);
create index proposal_sketch_topic on proposal_sketch (topic);

-- Looked up by a sum, so that the time of an answer tells nothing about how near a guess came.
create index proposal_page_secret on proposal (md5(page_token));
