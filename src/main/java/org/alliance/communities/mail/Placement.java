package org.alliance.communities.mail;

/**
 * Where a mail belongs, and why.
 *
 * @param reason one sentence for the people who look at the list of mails
 * @param caseNumber the case it belongs to, or null
 * @param duplicateOf the mail that was there before, or null
 */
public record Placement(Disposition disposition, String reason, String caseNumber, Long duplicateOf) {

    /** No place yet: its documents are read first, and then it is asked all questions again. */
    public static final Placement AFTER_DOCUMENTS = of(null, "Its documents are being read.");

    /** A placement that names neither a case nor another mail. */
    public static Placement of(Disposition disposition, String reason) {
        return new Placement(disposition, reason, null, null);
    }

    /** A placement in a case. */
    public static Placement of(Disposition disposition, String reason, String caseNumber) {
        return new Placement(disposition, reason, caseNumber, null);
    }

}
