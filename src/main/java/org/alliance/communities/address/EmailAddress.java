package org.alliance.communities.address;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a mailbox, in lower case: two spellings of one address are equal.
 *
 * @param value local part, an at sign and a domain, in lower case
 */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@[a-z0-9.\\-]{1,255}");

    /**
     * @throws IllegalArgumentException when the text is no plain address
     */
    public EmailAddress {
        value = LowerCase.of(value.strip());
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /**
     * What somebody wrote, with its domain in the ASCII form.
     *
     * @param text may be null
     * @return empty when it is no plain address
     */
    public static Optional<EmailAddress> read(String text) {
        String plain = LowerCase.of(text == null ? "" : text.strip());
        int at = plain.lastIndexOf('@') + 1;
        return at == 0 ? Optional.empty() : DomainName.ascii(plain.substring(at)).map(domain -> plain.substring(0, at) + domain)
            .filter(address -> SHAPE.matcher(address).matches()).map(EmailAddress::new);
    }

    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** What stands between the first plus sign and the at sign, or the empty text. */
    public String tag() {
        int plus = localPart().indexOf('+');
        return plus < 0 ? "" : localPart().substring(plus + 1);
    }

    /** The same mailbox without its tag. */
    public EmailAddress withoutTag() {
        int plus = localPart().indexOf('+');
        return plus < 0 ? this : new EmailAddress(localPart().substring(0, plus) + "@" + domain());
    }

    /** The same mailbox with this tag. */
    public EmailAddress withTag(String tag) {
        return new EmailAddress(withoutTag().localPart() + "+" + tag + "@" + domain());
    }

    @Override
    public String toString() {
        return value;
    }

}
