package org.alliance.communities.mail.imap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import org.alliance.communities.mail.Inbox;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.Status;

/**
 * Takes what is new in one folder by its numbers, oldest first, whether or not a person has seen it there, and remembers how
 * far it came.
 */
class FolderReader {

    private static final int ROUND = 1000;

    /** Some servers give out a number before its mail can be seen; so many looks later it belongs to a mail that is gone. */
    private static final int PATIENCE = 30;

    private final Inbox inbox;

    private final String mailbox;

    private final TakenMark mark;

    private final Fetching fetching;

    /** The words that search for received mails; empty where every mail is one. */
    private final Optional<String> filter;

    private long validity = -1;

    /** The lowest number that was never listed here, or whose mail was refused. */
    private long next = 1;

    /** The lowest number that the server had not given out at the last look. */
    private long nextOfServer = 1;

    private int looksForGap;

    FolderReader(Inbox inbox, String mailbox, TakenMark mark, Optional<String> filter, ReceptionSettings settings) {
        this.filter = filter;
        this.inbox = inbox;
        this.mailbox = mailbox;
        this.mark = mark;
        this.fetching = new Fetching(inbox, mailbox, mark, settings.largestMail());
    }

    /** The lowest number that a mail has which comes from now on. */
    long next() {
        return nextOfServer;
    }

    /** Whether the server gave out a number whose mail may still come into view or be handed over. */
    boolean missesOne() {
        return next < nextOfServer;
    }

    /**
     * @param everything compares all that the server lists with all that we have, instead of trusting in ascending numbers
     * @param since leaves older mails where they are; null takes them all
     * @param goOn asked before each batch
     * @throws MailsRefused when all others were taken; the next look tries the refused ones again
     */
    void look(IMAPFolder folder, boolean everything, LocalDate since, BooleanSupplier goOn) throws MessagingException {
        Status status = Commands.status(folder);
        boolean anew = everything || status.uidvalidity != validity
                || status.uidnext >= 0 && status.uidnext < nextOfServer;
        // Some servers do not tell their next number: then only a look can tell.
        if (anew || missesOne() || status.uidnext < 0 || status.uidnext > nextOfServer) {
            folder.open(Folder.READ_WRITE);
            try {
                // Only a search can filter.
                take(folder, anew || filter.isPresent(), since, goOn);
            }
            finally {
                close(folder);
            }
        }
    }

    private void take(IMAPFolder folder, boolean anew, LocalDate since, BooleanSupplier goOn) throws MessagingException {
        long currentValidity = folder.getUIDValidity();
        long currentNext = folder.getUIDNext();
        if (anew && countsFromOneAgain(folder, currentValidity)) {
            inbox.forgetNumbers(mailbox, currentValidity);
        }
        // Asked first: what arrives meanwhile must not count as listed.
        long last = anew ? Commands.last(folder) : 0;
        List<Long> numbers = anew ? Commands.numbers(folder, since, filter) : List.of();
        List<ListedMail> listed = anew ? unknown(folder, currentValidity, numbers) : Commands.list(folder, next);
        SortedSet<Long> refused = fetching.take(folder, currentValidity, fresh(listed, currentValidity, since), goOn);
        validity = currentValidity;
        if (anew) {
            long unlisted = Math.max(last + 1, afterLast(numbers));
            goOnAt(unlisted, Math.max(currentNext, unlisted));
        }
        else {
            List<Long> uids = listed.stream().map(ListedMail::uid).toList();
            goOnAt(firstGap(uids), Math.max(currentNext, afterLast(uids)));
        }
        if (!refused.isEmpty()) {
            next = Math.min(next, refused.first());
            throw new MailsRefused(folder.getFullName(), refused);
        }
    }

    /** Goes on at the first number that was not listed, unless its mail is not waited for any more. */
    private void goOnAt(long unlisted, long notGivenOut) {
        boolean gap = unlisted < notGivenOut && looksForGap < PATIENCE;
        looksForGap = gap ? looksForGap + 1 : 0;
        next = gap ? unlisted : notGivenOut;
        nextOfServer = notGivenOut;
    }

    private long firstGap(List<Long> uids) {
        long expected = next;
        for (long uid : uids) {
            if (uid > expected) {
                break;
            }
            expected = uid + 1;
        }
        return expected;
    }

    private static long afterLast(List<Long> numbers) {
        return numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
    }

    /** Some servers make a folder anew under the old UIDVALIDITY: the last mail we have then is not there yet, or another one. */
    private boolean countsFromOneAgain(IMAPFolder folder, long currentValidity) throws MessagingException {
        long last = inbox.lastTaken(mailbox, currentValidity);
        if (last == 0 || folder.getUIDNext() > 0 && folder.getUIDNext() <= last) {
            return last > 0;
        }
        Optional<Instant> ours = inbox.internalDate(mailbox, currentValidity, last);
        return Commands.list(folder, List.of(last)).stream().map(ListedMail::internalDate)
            .anyMatch(theirs -> theirs != null && ours.isPresent() && !theirs.equals(ours.get()));
    }

    private List<ListedMail> unknown(IMAPFolder folder, long currentValidity, List<Long> all) throws MessagingException {
        List<Long> unknown = inbox.notTaken(mailbox, currentValidity, all);
        Set<Long> known = new HashSet<>(all);
        unknown.forEach(known::remove);
        mark.catchUp(folder, known.stream().sorted().toList());
        List<ListedMail> listed = new ArrayList<>();
        for (int from = 0; from < unknown.size(); from += ROUND) {
            listed.addAll(Commands.list(folder, unknown.subList(from, Math.min(from + ROUND, unknown.size()))));
        }
        return listed;
    }

    private List<ListedMail> fresh(List<ListedMail> listed, long currentValidity, LocalDate since) {
        Set<Long> unknown = new HashSet<>(
                inbox.notTaken(mailbox, currentValidity, listed.stream().map(ListedMail::uid).toList()));
        Instant oldest = since == null ? Instant.MIN : since.atStartOfDay(ZoneOffset.UTC).toInstant();
        return listed.stream().filter(mail -> unknown.contains(mail.uid()))
            .filter(mail -> mail.internalDate() == null || !mail.internalDate().isBefore(oldest)).toList();
    }

    private static void close(IMAPFolder folder) throws MessagingException {
        if (folder.isOpen()) {
            folder.close(false);
        }
    }

}
