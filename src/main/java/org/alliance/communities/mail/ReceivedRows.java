package org.alliance.communities.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which mail was seen in which place. A place is a folder, the folder's UIDVALIDITY and a number. The same bytes with the same
 * date in another folder are the same mail, which somebody moved; in the same folder they are a second delivery. Where the
 * server has no date, the bytes alone tell.
 */
@Component
class ReceivedRows {

    private static final int BATCH = 100;

    private final JdbcClient client;

    private final JdbcTemplate jdbc;

    /**
     * A number of this folder whose mail is to be noted.
     *
     * @param known the mail that was seen elsewhere before; null for a fresh one
     */
    private record Place(long uid, Long known) {

        boolean isFresh() {
            return known == null;
        }

    }

    ReceivedRows(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** Lets nobody else take mails of this mailbox until the transaction ends. */
    void lock(String mailbox) {
        client.sql("select pg_advisory_xact_lock(hashtextextended('taking ' || :mailbox, 0))")
            .param("mailbox", mailbox).query(row -> { });
    }

    /** Notes where mails were seen, and those mails that were never seen before; answers how many these are. */
    int add(String mailbox, long uidValidity, List<RawMail> mails, Function<RawMail, Instant> receipt) {
        Map<Long, RawMail> byUid = mails.stream().collect(Collectors.toMap(RawMail::uid, Function.identity()));
        List<Place> places = places(mailbox, uidValidity, mails);
        List<RawMail> fresh = places.stream().filter(Place::isFresh).map(place -> byUid.get(place.uid())).toList();
        jdbc.batchUpdate("""
                with fresh as (
                    insert into mail_inbound (mailbox, uid_validity, uid, raw, sha256, internal_date, received_at, set_aside)
                    values (?, ?, ?, ?, ?, ?, ?, ?) returning mailbox, uid_validity, uid, id
                )
                insert into mail_place (mailbox, uid_validity, uid, mail) select mailbox, uid_validity, uid, id from fresh
                """, fresh, BATCH, (row, mail) -> {
            Instant receivedAt = receipt.apply(mail);
            row.setString(1, mailbox);
            row.setLong(2, uidValidity);
            row.setLong(3, mail.uid());
            row.setBytes(4, mail.bytes());
            row.setString(5, sha256(mail.bytes()));
            row.setObject(6, SqlTime.of(mail.internalDate() == null ? receivedAt : mail.internalDate()));
            row.setObject(7, SqlTime.of(receivedAt));
            row.setString(8, mail.setAside());
        });
        jdbc.batchUpdate("insert into mail_place (mailbox, uid_validity, uid, mail) values (?, ?, ?, ?)",
                places.stream().filter(place -> !place.isFresh()).toList(), BATCH, (row, place) -> {
                    row.setString(1, mailbox);
                    row.setLong(2, uidValidity);
                    row.setLong(3, place.uid());
                    row.setLong(4, place.known());
                });
        return fresh.size();
    }

    /**
     * The places that were not noted before, in the order of their mails. Of several copies in one folder, the first is the
     * first known mail that somebody moved there, the second the second one, and what is left over is fresh.
     */
    private List<Place> places(String mailbox, long uidValidity, List<RawMail> mails) {
        return client.sql("""
                select here.uid, moved.id as known from (
                    select *, row_number() over (partition by sha256, internal_date order by position) as copy
                      from unnest(:uids, :sums, cast(:dates as timestamptz[])) with ordinality
                           as one(uid, sha256, internal_date, position)
                     where not exists (select from mail_place seen where seen.mailbox = :mailbox
                                          and seen.uid_validity = :validity and seen.uid = one.uid)
                ) here left join lateral (
                    select id from mail_inbound known
                     where known.sha256 = here.sha256
                       and known.internal_date = coalesce(here.internal_date, known.internal_date)
                       and not exists (
                            select from (select mailbox, uid_validity from mail_place
                                          where mail = known.id order by id desc limit 1) last
                             where last.mailbox = :mailbox and last.uid_validity = :validity)
                     order by id offset here.copy - 1 limit 1
                ) moved on true
                order by here.position
                """)
            .param("uids", mails.stream().map(RawMail::uid).toArray(Long[]::new))
            .param("sums", mails.stream().map(mail -> sha256(mail.bytes())).toArray(String[]::new))
            .param("dates", mails.stream().map(mail -> Objects.toString(mail.internalDate(), null)).toArray(String[]::new))
            .param("mailbox", mailbox).param("validity", uidValidity)
            .query(Place.class).list();
    }

    long lastUid(String mailbox, long uidValidity) {
        return client.sql("""
                select coalesce(max(uid), 0) from mail_place where mailbox = :mailbox and uid_validity = :validity
                """)
            .param("mailbox", mailbox).param("validity", uidValidity).query(Long.class).single();
    }

    List<Long> unknown(String mailbox, long uidValidity, List<Long> uids) {
        return client.sql("""
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
        return client.sql("""
                select internal_date from mail_place join mail_inbound on mail_inbound.id = mail_place.mail
                 where mail_place.mailbox = :mailbox and mail_place.uid_validity = :validity and mail_place.uid = :uid
                """)
            .param("mailbox", mailbox).param("validity", uidValidity).param("uid", uid)
            .query((row, number) -> SqlTime.get(row, "internal_date")).optional();
    }

    /** The numbers of this folder mean other mails now. */
    void forget(String mailbox, long uidValidity) {
        client.sql("delete from mail_place where mailbox = :mailbox and uid_validity = :validity")
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
