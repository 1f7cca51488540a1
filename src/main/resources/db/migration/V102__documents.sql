-- Documents inside mails are read by programs that take seconds, apart from the placing of mails.
alter table mail_inbound
    add column documents text check (documents in ('waiting', 'read')),
    add column documents_attempts int not null default 0,
    -- Who reads them holds them until then; a node that is gone lets go by itself.
    add column documents_held_until timestamptz;
create index mail_inbound_documents on mail_inbound (id) where documents = 'waiting';

-- What the documents of a mail say: a text, or the reason why there is none.
create table mail_document_text (
    mail_id  bigint not null references mail_inbound (id),
    position int    not null,
    source   text   not null,
    text     text,
    reason   text,
    primary key (mail_id, position),
    check ((text is null) <> (reason is null))
);
