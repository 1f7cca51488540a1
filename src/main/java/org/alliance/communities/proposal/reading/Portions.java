package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;

/**
 * How much of each text of a mail is looked through: short ones whole, and of the long ones the same share, so that no annex
 * hides the proposal behind it.
 *
 * @param texts in the order in which they stand in the mail
 * @param leftOut what is not looked through, and why
 */
record Portions(List<MailText> texts, List<Unreadable> leftOut) {

    private static final int MOST_TEXTS = 20;

    /** Of all texts together, forty pages; looking for headings in more would take seconds. */
    private static final int MOST_CHARACTERS = 120_000;

    /** So that a person can be told. */
    private static final int ROUND = 1000;

    private static final int MOST_NAMES = 5;

    private static final Phrases PROPOSALS = Phrases.of("proposal", "charter", "community", "cop", "application", "antrag",
            "vorschlag", "proposition", "propuesta", "proposta", "voorstel");

    static Portions of(List<MailText> all) {
        // Of too many texts, those that sound like a proposal come before those that do not.
        List<Integer> ranked = IntStream.range(0, all.size()).boxed()
            .sorted(Comparator.comparing(n -> !isLikely(all.get(n)))).toList();
        List<MailText> chosen = ranked.stream().limit(MOST_TEXTS).sorted().map(all::get).toList();
        List<MailText> beyond = ranked.stream().skip(MOST_TEXTS).sorted().map(all::get).toList();
        int share = share(chosen);
        List<Unreadable> leftOut = new ArrayList<>();
        chosen.stream().filter(text -> text.text().length() > share).map(text -> new Unreadable(text.source(), String.format(Locale.ROOT,
                "it is long, and what stands behind its first %,d characters was not looked through", share)))
            .forEach(leftOut::add);
        if (!beyond.isEmpty()) {
            leftOut.add(new Unreadable(names(beyond), "no more than " + MOST_TEXTS + " texts of a mail are looked through"));
        }
        return new Portions(chosen.stream().map(text -> new MailText(text.source(),
                text.text().substring(0, Math.min(share, text.text().length())))).toList(), leftOut);
    }

    private static boolean isLikely(MailText text) {
        return text.source().equals("body") || PROPOSALS.areIn(Words.plain(text.source()));
    }

    /** What the shorter texts leave is shared among the longer ones. */
    private static int share(List<MailText> texts) {
        int left = MOST_CHARACTERS;
        int sharing = texts.size();
        for (int length : texts.stream().map(text -> text.text().length()).sorted().toList()) {
            if (length > left / sharing) {
                return left / sharing / ROUND * ROUND;
            }
            left -= length;
            sharing--;
        }
        return MOST_CHARACTERS;
    }

    private static String names(List<MailText> texts) {
        String first = texts.stream().limit(MOST_NAMES).map(MailText::source).collect(Collectors.joining(", "));
        return texts.size() <= MOST_NAMES ? first : first + " and " + (texts.size() - MOST_NAMES) + " more";
    }

}
