-- A packet goes to every member of the Board. Its bytes are kept once, and each letter without them.
create table mail_enclosure (
    sum     bytea primary key,
    content bytea not null
);
-- What is enclosed is packed already: do not try again.
alter table mail_enclosure alter column content set storage external;

alter table mail_outbound
    add column enclosure bytea references mail_enclosure (sum),
    add column enclosed_at int,
    add check ((enclosure is null) = (enclosed_at is null));

-- A letter as the mail server gets it, with what is enclosed in its place again.
create function mail_as_sent(letter mail_outbound) returns bytea language sql stable parallel safe as $$
    select case when letter.enclosure is null then letter.raw
                else substring(letter.raw for letter.enclosed_at)
                     || convert_to(replace(rtrim(encode(content, 'base64'), e'\n'), e'\n', e'\r\n'), 'UTF8')
                     || substring(letter.raw from letter.enclosed_at + 1) end
      from (select (select content from mail_enclosure where sum = letter.enclosure)) kept (content)
$$;
