package org.alliance.communities.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which mail was seen in which place. A place is a folder, the folder's UIDVALIDITY and a number. The same bytes with the same
 * date in another folder are the same mail, which somebody moved; in the same folder they are a second delivery. Where the
 * server has no date, the bytes alone tell.
 */
@Component
class ReceivedRows {

    private final JdbcClient jdbc;

    ReceivedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else take mails of this mailbox until the transaction ends. */
    void lock(String mailbox) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('taking ' || :mailbox, 0))")
            .param("mailbox", mailbox).query(row -> { });
    }

    /** Notes where a mail was seen, and the mail when it was never seen before; answers whether it was not. */
    boolean add(String mailbox, long uidValidity, RawMail mail, Instant receivedAt) {
        return jdbc.sql("""
                with seen as (
                    select from mail_place where mailbox = :mailbox and uid_validity = :validity and uid = :uid
                ), moved as (
                    select id from mail_inbound known
                     where sha256 = :sha256 and internal_date = coalesce(cast(:internalDate as timestamptz), internal_date)
                       and not exists (select from seen)
                       and not exists (
                            select from (select mailbox, uid_validity from mail_place
                                          where mail = known.id order by id desc limit 1) last
                             where last.mailbox = :mailbox and last.uid_validity = :validity)
                     order by id limit 1
                ), fresh as (
                    insert into mail_inbound (mailbox, uid_validity, uid, raw, sha256, internal_date, received_at, set_aside)
                    select :mailbox, :validity, :uid, :raw, :sha256,
                           coalesce(cast(:internalDate as timestamptz), :receivedAt), :receivedAt, :setAside
                     where not exists (select from seen) and not exists (select from moved)
                    returning id
                ), place as (
                    insert into mail_place (mailbox, uid_validity, uid, mail)
                    select :mailbox, :validity, :uid, id from (select id from fresh union all select id from moved) one
                )
                select exists (select from fresh)
                """)
            .param("mailbox", mailbox).param("validity", uidValidity).param("uid", mail.uid())
            .param("raw", mail.bytes()).param("sha256", sha256(mail.bytes()))
            .param("internalDate", SqlTime.of(mail.internalDate())).param("receivedAt", SqlTime.of(receivedAt))
            .param("setAside", mail.setAside()).query(Boolean.class).single();
    }

    long lastUid(String mailbox, long uidValidity) {
        return jdbc.sql("""
                select coalesce(max(uid), 0) from mail_place where mailbox = :mailbox and uid_validity = :validity
                """)
            .param("mailbox", mailbox).param("validity", uidValidity).query(Long.class).single();
    }

    List<Long> unknown(String mailbox, long uidValidity, List<Long> uids) {
        return jdbc.sql("""
                select listed.uid from unnest(:uids) as listed(uid)
                 where not exists (select from mail_place taken where taken.mailbox = :mailbox
                                      and taken.uid_validity = :validity and taken.uid = listed.uid)
                 order by listed.uid
                """)
            .param("uids", uids.toArray(Long[]::new)).param("mailbox", mailbox).param("validity", uidValidity)
            .query(Long.class).list();
    }

    /** The server's date of the mail that was seen in a place. */
    Optional<Instant> internalDate(String mailbox, long uidValidity, long uid) {
        return jdbc.sql("""
                select internal_date from mail_place join mail_inbound on mail_inbound.id = mail_place.mail
                 where mail_place.mailbox = :mailbox and mail_place.uid_validity = :validity and mail_place.uid = :uid
                """)
            .param("mailbox", mailbox).param("validity", uidValidity).param("uid", uid)
            .query((row, number) -> SqlTime.get(row, "internal_date")).optional();
    }

    /** The numbers of this folder mean other mails now. */
    void forget(String mailbox, long uidValidity) {
        jdbc.sql("delete from mail_place where mailbox = :mailbox and uid_validity = :validity")
            .param("mailbox", mailbox).param("validity", uidValidity).update();
    }

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
