package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.MailText;

/** Reads a mail as a proposal. It only points at what the mail holds; whether that is enough is for people to say. */
public final class ProposalReader {

    /** A text with this many of the asked-for parts under their own headings is a proposal, whatever else it says. */
    private static final int PARTS_OF_A_PROPOSAL = 2;

    private static final Phrases FORWARDED = Phrases.of("fw", "fwd", "wg", "tr", "rv");

    /** What a charter or a proposal calls what it is about, or itself. */
    private static final Phrases NAMES = Phrases.of("charter", "community of practice", "communities of practice", "cop",
            "working group", "interest group", "new community");

    private static final Phrases OLD = Phrases.of("old", "draft", "previous", "v1", "superseded");

    private static final int MOST_TEXTS = 20;

    private ProposalReader() {
    }

    /** As {@link #read(String, List)}; what nobody could read is flagged too. */
    public static Reading read(ReadMail mail) {
        Reading reading = read(mail.subject(), mail.texts());
        List<Flag> flags = Stream.concat(reading.flags().stream(), mail.unreadable().stream().map(Unread::flag)).toList();
        return new Reading(reading.title(), reading.passages(), flags);
    }

    /** The parts of a proposal in a mail, each with where it stood. The body wins over attachments that say no better. */
    public static Reading read(String subject, List<MailText> texts) {
        List<Manuscript> manuscripts = manuscripts(subject, texts);
        Map<Part, Passage> passages = passages(manuscripts);
        List<Flag> flags = Stream.concat(Doubts.about(passages, text(manuscripts)).stream(),
                Unread.links(passages, text(manuscripts)).stream()).toList();
        return new Reading(ProposalTitle.of(subject), passages, flags);
    }

    /** The writer's own words in the body of a reply; empty when they only thank, ask or promise. */
    public static String bareAnswer(String body) {
        String own = Manuscript.of(new MailText("body", body), false).ownText().strip();
        return Wishes.saysNothingYet(own) ? "" : own;
    }

    /** Whether this mail proposes to start a community, with headings or without. */
    public static boolean wantsCommunity(String subject, List<MailText> texts) {
        List<Manuscript> manuscripts = manuscripts(subject, texts);
        String text = text(manuscripts);
        Map<Part, Passage> passages = passages(manuscripts);
        return isProposal(passages) || isCharter(passages, subject + "\n" + text) || Wishes.community(subject, text);
    }

    /** Whether this mail takes back what was sent before. A mail that brings the better version along does not. */
    public static boolean wantsWithdrawal(String subject, List<MailText> texts) {
        List<Manuscript> manuscripts = manuscripts(subject, texts);
        List<Manuscript> body = manuscripts.stream().filter(manuscript -> manuscript.source().equals("body")).toList();
        return Wishes.withdrawal(subject, body.stream().map(Manuscript::ownText).collect(Collectors.joining("\n\n"))) && !isProposal(passages(manuscripts));
    }

    /** Whether the subject marks the mail as an answer, and not as something passed on. */
    public static boolean isAnswer(String subject) {
        return ProposalTitle.isReply(subject) && !FORWARDED.begin(Words.plain(subject));
    }

    /** Whether this title stands in the subject. */
    public static boolean isNamed(String title, String subject) {
        return !Words.plain(title).isBlank() && Words.plain(subject).contains(Words.plain(title));
    }

    /** Whether the subject, which marks no answer, announces a proposal with another title than this one. */
    public static boolean announcesAnother(String title, String subject) {
        return !ProposalTitle.isReply(subject) && ProposalTitle.announcesProposal(subject)
                && !Words.plain(ProposalTitle.of(subject)).equals(Words.plain(title));
    }

    private static boolean isProposal(Map<Part, Passage> passages) {
        return passages.entrySet().stream().filter(found -> found.getKey().required())
            .filter(found -> found.getValue().confirmed()).count() >= PARTS_OF_A_PROPOSAL;
    }

    /** Headings that may mean a part do for a text that calls itself a charter or a proposal. */
    private static boolean isCharter(Map<Part, Passage> passages, String text) {
        long headed = passages.entrySet().stream().filter(found -> found.getKey().required())
            .filter(found -> found.getValue().source().contains(", under ")).count();
        return headed >= PARTS_OF_A_PROPOSAL && NAMES.areIn(Words.plain(text));
    }

    /** A draft or an old version among the attachments comes last. */
    private static List<Manuscript> manuscripts(String subject, List<MailText> texts) {
        boolean isForward = ProposalTitle.isForward(subject);
        return texts.stream().limit(MOST_TEXTS).map(text -> Manuscript.of(text, isForward)).sorted(Comparator.comparing(ProposalReader::isOld))
                .toList();
    }

    private static boolean isOld(Manuscript manuscript) {
        return OLD.areIn(Words.plain(manuscript.source()));
    }

    /** Whoever forwards without a proposal of his own speaks with the forwarded words. */
    private static String text(List<Manuscript> manuscripts) {
        return manuscripts.stream().map(Manuscript::ownText).collect(Collectors.joining("\n\n"))
                + (hasOwnParts(merged(manuscripts, false)) ? ""
                        : manuscripts.stream().map(Manuscript::forwardedText).collect(Collectors.joining("\n\n", "\n\n", "")));
    }

    private static Map<Part, Passage> passages(List<Manuscript> manuscripts) {
        Map<Part, Passage> best = merged(manuscripts, false);
        if (!hasOwnParts(best)) {
            merged(manuscripts, true).forEach((part, passage) -> best.merge(part, passage, ProposalReader::better));
        }
        return best;
    }

    private static boolean hasOwnParts(Map<Part, Passage> own) {
        return own.entrySet().stream().anyMatch(found -> found.getKey().required() && found.getValue().confirmed());
    }

    private static Map<Part, Passage> merged(List<Manuscript> manuscripts, boolean forwarded) {
        Map<Part, Passage> best = new EnumMap<>(Part.class);
        for (Manuscript manuscript : manuscripts) {
            List<Line> lines = new ArrayList<>(forwarded ? manuscript.forwarded() : manuscript.lines());
            String source = manuscript.source() + (forwarded ? ", in the forwarded mail" : "");
            Finding.in(source, lines).forEach((part, passage) -> best.merge(part, passage, ProposalReader::better));
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
