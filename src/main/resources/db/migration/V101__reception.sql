-- Every place in which a mail was seen: a person moves it, or the mailbox is made anew and counts from 1 again. The mail stays
-- one mail, so the place that mail_inbound names is only its first one.
create table mail_place (
    id           bigint generated always as identity primary key,
    mailbox      text   not null,
    uid_validity bigint not null,
    uid          bigint not null,
    mail         bigint not null references mail_inbound (id) on delete cascade,
    unique (mailbox, uid_validity, uid)
);
create index mail_place_mail on mail_place (mail, id);
insert into mail_place (mailbox, uid_validity, uid, mail)
select mailbox, uid_validity, uid, id from mail_inbound order by id;
alter table mail_inbound drop constraint mail_inbound_mailbox_uid_validity_uid_key;
create index mail_inbound_bytes on mail_inbound (sha256);

-- Why a mail must not be opened; what is stored may then be its beginning only.
alter table mail_inbound add column set_aside text;

-- The node that reads a mailbox, and until when the others keep away, by the clock of the database.
create table mail_reader (
    mailbox text        primary key,
    holder  text        not null,
    until   timestamptz not null
);
