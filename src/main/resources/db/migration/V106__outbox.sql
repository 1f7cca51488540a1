-- Each letter as the mail server gets it, written once; null for letters that are older than this column.
alter table mail_outbound add column raw bytea;
-- Whether a mail asked for the letter: how many of these go out by themselves is limited.
alter table mail_outbound add column answers_mail boolean not null default false;
-- The mail by which the recipient's server says that the letter did not arrive.
alter table mail_outbound add column returned_by bigint references mail_inbound (id);

create index mail_outbound_answers on mail_outbound (created_at) where answers_mail;
create index mail_outbound_troubled on mail_outbound (id) where state in ('held', 'failed', 'returned');
