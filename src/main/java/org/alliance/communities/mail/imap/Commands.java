package org.alliance.communities.mail.imap;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.Status;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** The three commands we need, on the wire: the library's own messages would parse the mail and write it anew. */
final class Commands {

    private Commands() {
    }

    /** The numbers of a folder that is not open. */
    static Status status(IMAPFolder folder) throws MessagingException {
        return (Status) folder.doCommand(
                protocol -> protocol.status(folder.getFullName(), new String[] { "UIDVALIDITY", "UIDNEXT" }));
    }

    /** What the open folder has from a number on, oldest first. */
    static List<ListedMail> list(IMAPFolder folder, long from) throws MessagingException {
        return fetch(folder, from + ":*", "RFC822.SIZE")
            // A range to the end always names the last mail, even if it stands before the range.
            .filter(answer -> uid(answer) >= from)
            .map(answer -> new ListedMail(uid(answer), size(answer)))
            .sorted(Comparator.comparingLong(ListedMail::uid)).toList();
    }

    /** These mails of the open folder, byte by byte, oldest first; those that were deleted meanwhile are missing. */
    static List<RawMail> read(IMAPFolder folder, List<Long> uids) throws MessagingException {
        long[] numbers = uids.stream().mapToLong(Long::longValue).toArray();
        return fetch(folder, UIDSet.toString(UIDSet.createUIDSets(numbers)), "INTERNALDATE BODY.PEEK[]")
            .map(Commands::mail).filter(Objects::nonNull)
            .sorted(Comparator.comparingLong(RawMail::uid)).toList();
    }

    private static Stream<FetchResponse> fetch(IMAPFolder folder, String range, String items) throws MessagingException {
        Response[] answers = (Response[]) folder.doCommand(protocol -> command(protocol, range, items));
        return Arrays.stream(answers).filter(FetchResponse.class::isInstance).map(FetchResponse.class::cast)
            .filter(answer -> answer.getItem(UID.class) != null);
    }

    private static Response[] command(IMAPProtocol protocol, String range, String items) throws ProtocolException {
        Response[] answers = protocol.command("UID FETCH " + range + " (UID " + items + ")", null);
        protocol.notifyResponseHandlers(answers);
        protocol.handleResult(answers[answers.length - 1]);
        return answers;
    }

    private static long uid(FetchResponse answer) {
        return answer.getItem(UID.class).uid;
    }

    private static long size(FetchResponse answer) {
        RFC822SIZE size = answer.getItem(RFC822SIZE.class);
        return size == null ? 0 : size.size;
    }

    private static RawMail mail(FetchResponse answer) {
        BODY body = answer.getItem(BODY.class);
        if (body == null || body.getByteArray() == null) {
            return null;
        }
        INTERNALDATE date = answer.getItem(INTERNALDATE.class);
        Instant received = date == null || date.getDate() == null ? Instant.now() : date.getDate().toInstant();
        return new RawMail(uid(answer), received, body.getByteArrayInputStream().readAllBytes());
    }

}
