package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.MailText;

/** Reads a mail as a proposal. It only points at what the mail holds; whether that is enough is for people to say. */
public final class ProposalReader {

    /** A text with this many of the asked-for parts under their own headings is a proposal, whatever else it says. */
    private static final int PARTS_OF_A_PROPOSAL = 2;

    /** What a charter or a proposal calls what it is about, or itself. */
    private static final Phrases NAMES = Phrases.of("charter", "community of practice", "communities of practice", "cop",
            "working group", "interest group", "new community");

    private ProposalReader() {
    }

    /** As {@link #read(String, List)}; what nobody could read is flagged too. */
    public static Reading read(ReadMail mail) {
        Reading reading = read(mail.subject(), mail.texts());
        List<Flag> flags = Stream.concat(reading.flags().stream(), mail.unreadable().stream().map(Unread::flag)).toList();
        return new Reading(reading.title(), reading.passages(), flags, reading.leads());
    }

    /** The parts of a proposal in a mail, each with where it stood. The body wins over attachments that say no better. */
    public static Reading read(String subject, List<MailText> texts) {
        Papers papers = Papers.of(subject, texts);
        List<Flag> flags = Stream.of(Doubts.about(papers.passages(), papers.text()),
                Unread.links(papers.passages(), papers.text()), papers.leftOut().stream().map(Unread::flag).toList())
            .flatMap(List::stream).toList();
        return new Reading(ProposalTitle.of(subject), papers.passages(), flags, papers.leads());
    }

    /** What the writer of a reply wrote themselves: neither a quote nor a letter of ours below it. */
    public static String ownWords(String body) {
        return Manuscript.of(new MailText("body", body), Errand.ANSWER).ownText().strip();
    }

    /**
     * The writer's own words in the body of a reply, as a guess at the only part that was asked for; empty when they just thank,
     * ask or promise.
     */
    public static Optional<Passage> bareAnswer(Part asked, String body) {
        String own = ownWords(body);
        String said = Wishes.said(own);
        String told = Wishes.besideAttachments(said);
        return said.isEmpty() ? Optional.empty()
                : Optional.of(new Passage(own, "body of a reply", Placeholder.isAnswer(asked, told), false));
    }

    /** Whether this mail proposes to start a community, with headings or without. */
    public static boolean wantsCommunity(String subject, List<MailText> texts) {
        Papers papers = Papers.of(subject, texts);
        return isProposal(papers.passages()) || isCharter(papers.passages(), subject + "\n" + papers.text())
                || Wishes.community(subject, papers.text());
    }

    /** Whether this mail takes back what was sent before. A mail that brings the better version along does not. */
    public static boolean wantsWithdrawal(String subject, List<MailText> texts) {
        Papers papers = Papers.of(subject, texts);
        return Wishes.withdrawal(subject, papers.body()) && !isProposal(papers.passages());
    }

    /** Whether the subject marks the mail as an answer, and not as something passed on. */
    public static boolean isAnswer(String subject) {
        return Errand.of(subject) == Errand.ANSWER;
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

}
