package org.alliance.communities.mail.imap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Outage;
import org.alliance.communities.mail.RawMail;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Fetches mails in batches and stores each batch before the server is told. A mail that cannot be fetched is tried again after
 * all others, alone, and never given up: it stays on the server, and somebody is told.
 */
class Fetching {

    private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);

    private static final String BEGINNING = "<0.65536>";

    private final Inbox inbox;

    private final String mailbox;

    private final TakenMark mark;

    private final long largest;

    /** How often the mails of a number could not be fetched. */
    private final SortedMap<Long, Integer> failures = new TreeMap<>();

    /** The mails whose failure the log has. */
    private final Set<Long> logged = new HashSet<>();

    Fetching(Inbox inbox, String mailbox, TakenMark mark, DataSize largest) {
        this.inbox = inbox;
        this.mailbox = mailbox;
        this.mark = mark;
        this.largest = largest.toBytes();
    }

    /** Takes mails of the open folder and answers the numbers of those that are refused. */
    SortedSet<Long> take(IMAPFolder folder, long validity, List<ListedMail> fresh, BooleanSupplier goOn)
            throws MessagingException {
        for (List<ListedMail> batch : inOrder(fresh)) {
            if (!goOn.getAsBoolean()) {
                throw new LeaseLost();
            }
            take(folder, validity, batch);
        }
        logged.retainAll(failures.keySet());
        return new TreeSet<>(failures.keySet());
    }

    private List<List<ListedMail>> inOrder(List<ListedMail> fresh) {
        failures.keySet().retainAll(fresh.stream().map(ListedMail::uid).toList());
        List<List<ListedMail>> batches = new ArrayList<>(
                Batches.of(fresh.stream().filter(mail -> !failures.containsKey(mail.uid())).toList(), largest));
        fresh.stream().filter(mail -> failures.containsKey(mail.uid()))
            .sorted((one, other) -> failures.get(one.uid()) - failures.get(other.uid())).map(List::of).forEach(batches::add);
        return batches;
    }

    private void take(IMAPFolder folder, long validity, List<ListedMail> batch) throws MessagingException {
        try {
            List<Long> withheld = fetch(folder, validity, batch);
            batch.stream().map(ListedMail::uid).filter(uid -> !withheld.contains(uid)).forEach(failures::remove);
            withheld.forEach(uid -> failed(folder, uid, "the server lists it and hands over nothing"));
        }
        catch (MessagingException | RuntimeException | Error failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            count(folder, batch, failure);
            if (failure instanceof Error || !folder.isOpen()) {
                throw failure;
            }
            if (batch.size() > 1) {
                for (ListedMail mail : batch) {
                    take(folder, validity, List.of(mail));
                }
            }
        }
    }

    private void count(IMAPFolder folder, List<ListedMail> batch, Throwable failure) {
        if (batch.size() == 1) {
            failed(folder, batch.get(0).uid(), Trouble.withoutText(failure));
        }
        else {
            // Which of them it was shows when each is tried alone.
            batch.forEach(mail -> failures.merge(mail.uid(), 1, Integer::sum));
        }
    }

    private void failed(IMAPFolder folder, long uid, String cause) {
        failures.merge(uid, 1, Integer::sum);
        if (logged.add(uid)) {
            LOG.warn("Mail {} of the folder {} cannot be fetched and is tried again and again: {}", uid,
                    folder.getFullName(), cause);
        }
    }

    /** Stores what the server hands over and answers the numbers that it keeps back although their mails are there. */
    private List<Long> fetch(IMAPFolder folder, long validity, List<ListedMail> batch) throws MessagingException {
        ListedMail first = batch.get(0);
        boolean tooLarge = first.size() > largest;
        List<Long> uids = batch.stream().map(ListedMail::uid).toList();
        List<RawMail> mails = Commands.read(folder, uids, tooLarge ? BEGINNING : "").stream()
            .map(mail -> new RawMail(mail.uid(), mail.internalDate(), mail.bytes(), tooLarge ? sentence(first.size()) : null))
            .toList();
        List<Long> taken = mails.stream().map(RawMail::uid).toList();
        if (!taken.isEmpty()) {
            inbox.take(mailbox, validity, mails);
            mark.tell(folder, taken);
        }
        List<Long> missing = uids.stream().filter(uid -> !taken.contains(uid)).toList();
        return missing.isEmpty() ? missing : Commands.list(folder, missing).stream().map(ListedMail::uid).toList();
    }

    private String sentence(long size) {
        return "This mail has %d MB, and up to %d MB are taken. Its beginning is kept here, the whole of it on the mail server."
            .formatted(DataSize.ofBytes(size).toMegabytes(), DataSize.ofBytes(largest).toMegabytes());
    }

}
