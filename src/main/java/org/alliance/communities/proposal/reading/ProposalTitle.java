package org.alliance.communities.proposal.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a title out of a subject: without what mail programs and politeness put before it. */
final class ProposalTitle {

    static final String UNTITLED = "Untitled proposal";

    private static final int LONGEST_SUBJECT = 1000;

    private static final int LONGEST = 200;

    private static final Pattern REPLY = Pattern.compile(
            "^ {0,5}(?:(?:re|fwd?|fw|aw|wg|sv|vs|vb|vl|antw|tr|rv|rif|res|enc|[ir])(?:\\[\\d{1,3}\\])? ?:|\\[(?:ext|external)\\]) {0,5}",
            Pattern.CASE_INSENSITIVE);

    /** Gateways put it before the subject of each mail from outside, be it an answer or not. */
    private static final Pattern OUTSIDE = Pattern.compile("^ {0,5}(?:\\[(?:ext|external)\\] {0,5}){1,3}", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORWARD = Pattern.compile("^ {0,5}(?:fwd?|wg|tr|rv|vb|vl|enc|i) ?:", Pattern.CASE_INSENSITIVE);

    private static final String ELLIPSIS = "\u2026";

    /** What a cut leaves of a word, with the marks before it; a script without spaces is cut between signs. */
    private static final Pattern BROKEN_WORD = Pattern.compile("[\\s,;:\\-\u2013\u2014]*\\s\\S{0,60}$");

    /** Characters that turn the order of others: a title stands beside numbers of cases, and must not turn those. */
    private static final Pattern TURNING = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final String KIND = "(?:communit(?:y|ies) of practice|cop|community)";

    private static final String PAPER = "(?:proposal|proposing|propose|request|application|idea|suggestion|charter|draft)";

    /** Proposal for a new community of practice on ...; Proposal: community on ...; New CoP - ...; CoP proposal: ... */
    private static final Pattern LEAD = Pattern.compile("^(?:a )?(?:(?:draft|new) )?(?:" + PAPER
            + "(?: ?[:\\-\\u2013\\u2014])?(?: (?:for|of|to(?: (?:start|create|form|establish|found|launch|"
            + "set up))?))?(?: (?:a|an|our|the))?(?: new)? " + KIND + "|" + KIND + "(?: " + PAPER
            + ")?)(?: ?\\(cop\\))? ?(?:[:\\-\\u2013\\u2014,]|\\b(?:on|about|for|around|regarding)\\b|$) ?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAPER_LEAD = Pattern.compile("^(?:new )?proposal ?(?:[:\\-\\u2013\\u2014]|$) ?",
            Pattern.CASE_INSENSITIVE);

    private static final Phrases ANNOUNCING = Phrases.of("proposal", "proposing", "propose", "new", "application");

    private ProposalTitle() {
    }

    static String of(String subject) {
        String title = LetterSubject.withoutOurs(withoutReplies(subject));
        for (Pattern lead : new Pattern[] { PAPER_LEAD, LEAD }) {
            Matcher matcher = lead.matcher(title);
            title = matcher.find() ? title.substring(matcher.end()).strip() : title;
        }
        String bare = withoutQuotes(title);
        return bare.isBlank() ? UNTITLED : cut(bare);
    }

    static boolean isReply(String subject) {
        return REPLY.matcher(OUTSIDE.matcher(subject).replaceFirst("")).find();
    }

    /** {@code Fwd:}, {@code WG:}, {@code TR:} and the like. */
    static boolean isForward(String subject) {
        return FORWARD.matcher(OUTSIDE.matcher(subject).replaceFirst("")).find();
    }

    /** Whether the subject, apart from reply marks, says that this is a proposal for a community. */
    static boolean announcesProposal(String subject) {
        Matcher lead = LEAD.matcher(withoutReplies(subject));
        return lead.find() && Words.plain(lead.group()).strip().contains(" ")
                && ANNOUNCING.areIn(Words.plain(subject));
    }

    static String withoutReplies(String subject) {
        String title = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        title = TURNING.matcher(title).replaceAll("");
        Matcher reply = REPLY.matcher(title);
        while (reply.find()) {
            title = title.substring(reply.end());
            reply = REPLY.matcher(title);
        }
        return title.strip();
    }

    private static String withoutQuotes(String title) {
        boolean quoted = title.length() > 2 && "\"\u201c'\u2018".indexOf(title.charAt(0)) >= 0
                && "\"\u201d'\u2019".indexOf(title.charAt(title.length() - 1)) >= 0;
        return quoted ? title.substring(1, title.length() - 1).strip() : title;
    }

    /** The last word that fits stays whole, unless it alone is too long. */
    private static String cut(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = LONGEST - ELLIPSIS.length();
        Matcher broken = BROKEN_WORD.matcher(title.substring(0, end + 1));
        end = broken.find() && broken.start() > 0 ? broken.start() : end;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }

}
