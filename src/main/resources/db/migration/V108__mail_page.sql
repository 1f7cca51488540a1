-- What people did with a mail, in or out, and why. Lines are added and never changed.
create table mail_act (
    id       bigint generated always as identity primary key,
    inbound  bigint references mail_inbound (id) on delete cascade,
    outbound bigint references mail_outbound (id) on delete cascade,
    at       timestamptz not null,
    who      text        not null,
    act      text        not null,
    reason   text        not null,
    check (num_nonnulls(inbound, outbound) = 1)
);
create index mail_act_inbound on mail_act (inbound, id) where inbound is not null;
create index mail_act_outbound on mail_act (outbound, id) where outbound is not null;

-- Since when a mail to be sorted is not for us: nobody needs to look at it again.
alter table mail_inbound add column discarded_at timestamptz;
update mail_inbound set discarded_at = received_at where disposition = 'sort' and reason like 'Not for us, says %';

-- The words by which people look for a mail. Punctuation splits them, so that a domain or half an id is found as well.
create function mail_words(message_id text, address text, subject text) returns tsvector language sql immutable parallel safe
as $$ select to_tsvector('simple'::regconfig, translate(
    left(coalesce(message_id, ''), 1000) || ' ' || left(coalesce(address, ''), 1000) || ' ' || left(coalesce(subject, ''), 2000),
    '@.<>()[]{}+-_/\:;,=#!?*&|%$~^`"''', '                                        ')) $$;

-- The page of mails goes from the newest to the oldest, a screen at a time, whatever it is narrowed down to.
create index mail_inbound_newest on mail_inbound (received_at desc, id desc);
create index mail_inbound_newest_by_disposition on mail_inbound (disposition, received_at desc, id desc);
create index mail_inbound_newest_by_case on mail_inbound (case_number, received_at desc, id desc)
    where case_number is not null;
create index mail_inbound_newest_open on mail_inbound (received_at desc, id desc)
    where disposition in ('sort', 'quarantined') and discarded_at is null;
create index mail_inbound_words on mail_inbound using gin (mail_words(message_id, sender, subject));
create index mail_inbound_duplicates on mail_inbound (duplicate_of, id) where duplicate_of is not null;

create index mail_outbound_newest on mail_outbound (created_at desc, id desc);
create index mail_outbound_newest_by_state on mail_outbound (state, created_at desc, id desc);
create index mail_outbound_newest_by_case on mail_outbound (case_number, created_at desc, id desc)
    where case_number is not null;
create index mail_outbound_newest_open on mail_outbound (created_at desc, id desc)
    where state in ('held', 'failed', 'returned');
create index mail_outbound_words on mail_outbound using gin (mail_words(message_id, recipient, subject));
