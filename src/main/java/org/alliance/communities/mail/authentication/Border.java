package org.alliance.communities.mail.authentication;

import java.util.List;
import java.util.Locale;

import org.alliance.communities.address.DomainName;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.authentication.AuthenticationResults.Result;
import org.alliance.communities.mail.reading.ReadMail;

/**
 * Tells whether our own mail server vouches for an author. It does when DMARC passed for the author's domain, or, where it
 * says nothing about DMARC, when a signature or the envelope's sender passed for that domain or one below it.
 */
public final class Border {

    /** What the server says about an author. */
    public enum Word {
        /** The mail is from the author's domain. */
        VOUCHES,
        /** It looked and found that it is not, or not proven. */
        DENIES,
        /** It says nothing that can be counted, or nobody said which server counts. */
        SILENT
    }

    private final String server;

    private final BorderResults results;

    /**
     * @param server the authserv-id; empty for none, whose word is always silence
     * @param receivedAbove how many Received fields of our own servers may stand above its results
     */
    public Border(String server, int receivedAbove) {
        this.server = server.strip().toLowerCase(Locale.ROOT);
        this.results = new BorderResults(this.server, receivedAbove);
    }

    public Word about(ReadMail read, EmailAddress author) {
        List<Result> found = server.isEmpty() ? List.of() : results.in(read.fields());
        List<Result> dmarc = of("dmarc", found).stream().filter(result -> !result.outcome().equals("none")).toList();
        if (!dmarc.isEmpty()) {
            boolean vouches = dmarc.size() == 1 && dmarc.get(0).passed()
                    && domain(dmarc.get(0).property("header.from")).equals(author.domain());
            return vouches ? Word.VOUCHES : Word.DENIES;
        }
        if (of("dkim", found).stream().anyMatch(result -> result.passed() && isOf(author, signer(result)))
                || envelopeIsOf(author, of("spf", found))) {
            return Word.VOUCHES;
        }
        return found.isEmpty() ? Word.SILENT : Word.DENIES;
    }

    private static List<Result> of(String method, List<Result> results) {
        return results.stream().filter(result -> result.method().equals(method)).toList();
    }

    private static String signer(Result dkim) {
        String domain = dkim.property("header.d");
        return domain.isEmpty() ? dkim.property("header.i") : domain;
    }

    /** A server checks one envelope; two results mean that somebody else wrote one of them. */
    private static boolean envelopeIsOf(EmailAddress author, List<Result> spf) {
        List<Result> envelopes = spf.stream().filter(result -> !result.property("smtp.mailfrom").isEmpty()).toList();
        return envelopes.size() == 1 && envelopes.get(0).passed()
                && isOf(author, envelopes.get(0).property("smtp.mailfrom"));
    }

    /** The author's domain itself or one below it: no list of public suffixes is needed, and none can be out of date. */
    private static boolean isOf(EmailAddress author, String identifier) {
        String domain = domain(identifier);
        return domain.equals(author.domain()) || domain.endsWith("." + author.domain());
    }

    private static String domain(String identifier) {
        return DomainName.ascii(identifier.substring(identifier.lastIndexOf('@') + 1)).orElse("");
    }

}
