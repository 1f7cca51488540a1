package org.alliance.communities.mail.imap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.Status;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** The few commands we need, on the wire: the library's own messages would parse the mail and write it anew. */
final class Commands {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.US);

    private Commands() {
    }

    /** The numbers of a folder that is not open. */
    static Status status(IMAPFolder folder) throws MessagingException {
        return (Status) folder.doCommand(
                protocol -> protocol.status(folder.getFullName(), new String[] { "UIDVALIDITY", "UIDNEXT" }));
    }

    /** What the open folder has from a number on, oldest first. */
    static List<ListedMail> list(IMAPFolder folder, long from) throws MessagingException {
        // A range to the end always names the last mail, even if it stands before the range.
        return listed(folder, from + ":*").filter(mail -> mail.uid() >= from).toList();
    }

    /** These mails of the open folder, oldest first; those that were deleted meanwhile are missing. */
    static List<ListedMail> list(IMAPFolder folder, List<Long> uids) throws MessagingException {
        return listed(folder, range(uids)).toList();
    }

    /** All numbers of the open folder, of mails that were received on this day or later and that a filter lets through. */
    static List<Long> numbers(IMAPFolder folder, LocalDate since, Optional<String> filter) throws MessagingException {
        String words = since == null ? "ALL" : "SINCE " + DAY.format(since);
        return search(folder, words + filter.map(more -> " " + more).orElse(""));
    }

    /** The number of the open folder's last mail, or 0. */
    static long last(IMAPFolder folder) throws MessagingException {
        return listed(folder, "*").mapToLong(ListedMail::uid).max().orElse(0);
    }

    /** The numbers of the open folder that do not carry a keyword. */
    static List<Long> without(IMAPFolder folder, String keyword) throws MessagingException {
        return search(folder, "UNKEYWORD " + keyword);
    }

    /** The bytes of these mails, or their beginnings, oldest first; those that are gone or not handed over are missing. */
    static List<FetchedMail> read(IMAPFolder folder, List<Long> uids, String section) throws MessagingException {
        return fetch(folder, range(uids), "INTERNALDATE BODY.PEEK[]" + section).filter(Commands::hasBytes)
            .map(Commands::fetched).sorted(Comparator.comparingLong(FetchedMail::uid)).toList();
    }

    static void mark(IMAPFolder folder, List<Long> uids, String flag) throws MessagingException {
        folder.doCommand(protocol -> command(protocol, "UID STORE " + range(uids) + " +FLAGS.SILENT (" + flag + ")"));
    }

    private static Stream<ListedMail> listed(IMAPFolder folder, String range) throws MessagingException {
        return fetch(folder, range, "RFC822.SIZE INTERNALDATE")
            .map(answer -> new ListedMail(uid(answer), size(answer), date(answer)))
            .sorted(Comparator.comparingLong(ListedMail::uid));
    }

    private static Stream<FetchResponse> fetch(IMAPFolder folder, String range, String items) throws MessagingException {
        Response[] answers = (Response[]) folder.doCommand(
                protocol -> command(protocol, "UID FETCH " + range + " (UID " + items + ")"));
        return Arrays.stream(answers).filter(FetchResponse.class::isInstance).map(FetchResponse.class::cast)
            .filter(answer -> answer.getItem(UID.class) != null);
    }

    private static List<Long> search(IMAPFolder folder, String words) throws MessagingException {
        Response[] answers = (Response[]) folder.doCommand(protocol -> command(protocol, "UID SEARCH " + words));
        List<Long> uids = new ArrayList<>();
        Arrays.stream(answers).filter(IMAPResponse.class::isInstance).map(IMAPResponse.class::cast)
            .filter(answer -> answer.keyEquals("SEARCH")).forEach(answer -> {
                for (long uid = answer.readLong(); uid != -1; uid = answer.readLong()) {
                    uids.add(uid);
                }
            });
        return uids.stream().sorted().toList();
    }

    private static Response[] command(IMAPProtocol protocol, String words) throws ProtocolException {
        Response[] answers = protocol.command(words, null);
        protocol.notifyResponseHandlers(answers);
        protocol.handleResult(answers[answers.length - 1]);
        return answers;
    }

    private static String range(List<Long> uids) {
        return UIDSet.toString(UIDSet.createUIDSets(uids.stream().mapToLong(Long::longValue).toArray()));
    }

    private static long uid(FetchResponse answer) {
        return answer.getItem(UID.class).uid;
    }

    private static long size(FetchResponse answer) {
        RFC822SIZE size = answer.getItem(RFC822SIZE.class);
        return size == null ? 0 : size.size;
    }

    /** Null when the server has none or none that anybody can read. */
    private static Instant date(FetchResponse answer) {
        INTERNALDATE date = answer.getItem(INTERNALDATE.class);
        return date == null || date.getDate() == null ? null : date.getDate().toInstant();
    }

    /** Some servers say that they have the mail and yet hand over nothing. */
    private static boolean hasBytes(FetchResponse answer) {
        BODY body = answer.getItem(BODY.class);
        return body != null && body.getByteArray() != null;
    }

    private static FetchedMail fetched(FetchResponse answer) {
        return new FetchedMail(uid(answer), date(answer),
                answer.getItem(BODY.class).getByteArrayInputStream().readAllBytes());
    }

}
