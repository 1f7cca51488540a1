package org.alliance.communities.mail.smtp;

import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server's refusal means. */
final class Answers {

    private static final int FOR_GOOD = 500;

    private static final int LONGEST = 500;

    private Answers() {
    }

    /** Whether the server answered 5xx to this letter. A refused connection or login is no answer to a letter. */
    static boolean refuseForGood(MessagingException refused) {
        return chain(refused).anyMatch(answer -> answer instanceof AddressException || code(answer) >= FOR_GOOD);
    }

    /** The answer that tells the most: the last of the chain, on one line. */
    static String words(MessagingException refused) {
        String words = chain(refused).map(Throwable::getMessage).filter(message -> message != null && !message.isBlank())
            .reduce((first, later) -> later).orElse(refused.toString()).replaceAll("\\s+", " ").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static int code(Exception answer) {
        if (answer instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (answer instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return answer instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static Stream<Exception> chain(MessagingException first) {
        return Stream.iterate((Exception) first, answer -> answer != null,
                answer -> answer instanceof MessagingException outer ? outer.getNextException() : null);
    }

}
