package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.community.Part;
import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;

/**
 * All texts of a mail, each taken apart once.
 *
 * @param passages the parts found in them; those of a forwarded mail only when the writer has none of his own
 * @param text the words of the writer; whoever forwards without a proposal of his own speaks with the forwarded words
 * @param body the words of the writer in the body alone
 * @param leads whom the writer names as leads; a forwarded mail names nobody
 * @param leftOut what is not looked through, and why
 */
record Papers(Map<Part, Passage> passages, String text, String body, List<EmailAddress> leads,
        List<Unreadable> leftOut) {

    private static final Phrases OLD = Phrases.of("old", "draft", "previous", "v1", "superseded");

    /** A draft or an old version among the attachments comes last. */
    static Papers of(String subject, List<MailText> texts) {
        Errand errand = Errand.of(subject);
        Portions portions = Portions.of(texts);
        List<Manuscript> manuscripts = portions.texts().stream().map(text -> Manuscript.of(text, errand))
            .sorted(Comparator.comparing(Papers::isOld)).toList();
        Map<Part, Passage> passages = merged(manuscripts, false);
        Stream<String> words = manuscripts.stream().map(Manuscript::ownText);
        if (passages.entrySet().stream().noneMatch(found -> found.getKey().required() && found.getValue().confirmed())) {
            merged(manuscripts, true).forEach((part, passage) -> passages.merge(part, passage, Papers::better));
            words = Stream.concat(words, manuscripts.stream().map(Manuscript::forwardedText));
        }
        String body = manuscripts.stream().filter(manuscript -> manuscript.source().equals("body")).map(Manuscript::ownText)
            .collect(Collectors.joining("\n\n"));
        List<EmailAddress> leads = manuscripts.stream().flatMap(manuscript -> NamedLeads.in(manuscript.lines()).stream())
            .distinct().toList();
        return new Papers(passages, words.collect(Collectors.joining("\n\n")), body, leads, portions.leftOut());
    }

    private static boolean isOld(Manuscript manuscript) {
        return OLD.areIn(Words.plain(manuscript.source()));
    }

    private static Map<Part, Passage> merged(List<Manuscript> manuscripts, boolean forwarded) {
        Map<Part, Passage> best = new EnumMap<>(Part.class);
        for (Manuscript manuscript : manuscripts) {
            List<Line> lines = new ArrayList<>(forwarded ? manuscript.forwarded() : manuscript.lines());
            String source = manuscript.source() + (forwarded ? ", in the forwarded mail" : "");
            Finding.in(source, lines).forEach((part, passage) -> best.merge(part, passage, Papers::better));
        }
        return best;
    }

    /** What is complete wins, then what is certain, then what came first. */
    private static Passage better(Passage first, Passage second) {
        return rank(second) > rank(first) ? second : first;
    }

    private static int rank(Passage passage) {
        return (passage.complete() ? 2 : 0) + (passage.confirmed() ? 1 : 0);
    }

}
