package org.alliance.communities.mail.imap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Outage;
import org.alliance.communities.mail.RawMail;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.util.unit.DataSize;

/**
 * Fetches mails in batches and stores each batch before the server is told. A mail that cannot be fetched is tried again after
 * all others, alone, and never given up: it stays on the server, and somebody is told.
 */
class Fetching {

    private static final String BEGINNING = "<0.65536>";

    private final Inbox inbox;

    private final String mailbox;

    private final TakenMark mark;

    private final long largest;

    /** How often the mails of a number could not be fetched. */
    private final Map<Long, Integer> failures = new HashMap<>();

    Fetching(Inbox inbox, String mailbox, TakenMark mark, DataSize largest) {
        this.inbox = inbox;
        this.mailbox = mailbox;
        this.mark = mark;
        this.largest = largest.toBytes();
    }

    void take(IMAPFolder folder, long validity, List<ListedMail> fresh, BooleanSupplier goOn) throws MessagingException {
        for (List<ListedMail> batch : inOrder(fresh)) {
            if (!goOn.getAsBoolean()) {
                throw new LeaseLost();
            }
            take(folder, validity, batch);
        }
        if (!failures.isEmpty()) {
            throw new MailsRefused(folder.getFullName(), failures.keySet());
        }
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
            fetch(folder, validity, batch);
            batch.forEach(mail -> failures.remove(mail.uid()));
        }
        catch (MessagingException | RuntimeException | Error failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            batch.forEach(mail -> failures.merge(mail.uid(), 1, Integer::sum));
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

    private void fetch(IMAPFolder folder, long validity, List<ListedMail> batch) throws MessagingException {
        ListedMail first = batch.get(0);
        boolean tooLarge = first.size() > largest;
        List<Long> uids = batch.stream().map(ListedMail::uid).toList();
        List<RawMail> mails = Commands.read(folder, uids, tooLarge ? BEGINNING : "").stream()
            .map(mail -> new RawMail(mail.uid(), date(mail), mail.bytes(), tooLarge ? sentence(first.size()) : null))
            .toList();
        if (mails.isEmpty()) {
            return;
        }
        inbox.take(mailbox, validity, mails);
        mark.tell(folder, mails.stream().map(RawMail::uid).toList());
    }

    private static Instant date(FetchedMail mail) {
        return mail.internalDate() == null ? Instant.now() : mail.internalDate();
    }

    private String sentence(long size) {
        return "This mail has %d MB, and up to %d MB are taken. Its beginning is kept here, the whole of it on the mail server."
            .formatted(DataSize.ofBytes(size).toMegabytes(), DataSize.ofBytes(largest).toMegabytes());
    }

}
