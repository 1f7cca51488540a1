-- Every mail in, as the server handed it over. Without a disposition it still waits to be placed.
create table mail_inbound (
    id            bigint generated always as identity primary key,
    mailbox       text        not null,
    uid_validity  bigint      not null,
    uid           bigint      not null,
    raw           bytea       not null,
    sha256        text        not null,
    internal_date timestamptz not null,
    received_at   timestamptz not null,
    message_id    text,
    sender        text,
    subject       text,
    content_hash  text,
    disposition   text,
    reason        text,
    case_number   text,
    duplicate_of  bigint references mail_inbound (id),
    attempts      int         not null default 0,
    unique (mailbox, uid_validity, uid)
);
create index mail_inbound_unplaced on mail_inbound (id) where disposition is null;
create index mail_inbound_content on mail_inbound (content_hash);
create index mail_inbound_case on mail_inbound (case_number);
-- A mail is compressed by its sender or not at all: do not try again.
alter table mail_inbound alter column raw set storage external;

-- Every mail out. One key is one mail, whoever asks for it how often.
create table mail_outbound (
    id              bigint generated always as identity primary key,
    dedupe_key      text        not null unique,
    message_id      text        not null unique,
    kind            text        not null,
    recipient       text        not null,
    reply_to        text,
    subject         text        not null,
    body            text        not null,
    in_reply_to     text,
    references_ids  text[]      not null,
    state           text        not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    case_number     text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    last_error      text
);
create index mail_outbound_open on mail_outbound (next_attempt_at, id) where state in ('waiting', 'sending');
create index mail_outbound_case on mail_outbound (case_number);

-- The secret in the address to which answers about a case go.
create table mail_reply_token (
    case_key text primary key,
    token    text not null unique
);
