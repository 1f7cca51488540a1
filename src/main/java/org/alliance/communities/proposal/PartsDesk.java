package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.community.Part;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.proposal.reading.Flag;
import org.alliance.communities.proposal.reading.Passage;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.alliance.communities.proposal.reading.Reading;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a proposal is completed: takes in what later mails bring, and tells the proposer what was made of it. */
@Component
@Transactional
public class PartsDesk {

    private final ProposalBook book;

    private final VersionBook versions;

    private final FlagBook flags;

    private final CompletenessRule completeness;

    private final ProposalLetters letters;

    private final CaseHistory history;

    private final Clock clock;

    private final Inbox inbox;

    private final ApplicationEventPublisher events;

    PartsDesk(ProposalBook book, VersionBook versions, FlagBook flags, CompletenessRule completeness, ProposalLetters letters,
            CaseHistory history, Clock clock, Inbox inbox, ApplicationEventPublisher events) {
        this.book = book;
        this.versions = versions;
        this.flags = flags;
        this.completeness = completeness;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
        this.inbox = inbox;
        this.events = events;
    }

    /** What a mail brought that the case did not have. */
    private record News(Map<Part, Passage> parts, List<Flag> flags) {

        boolean isEmpty() {
            return parts.isEmpty() && flags.stream().noneMatch(Flag::isUnread);
        }

        String titles() {
            return parts.keySet().stream().map(Part::title).collect(Collectors.joining(", "));
        }

    }

    /**
     * Takes what a reply brings into the case; what was there before is kept as an older version. What a reply brings again
     * changes nothing.
     *
     * @param receivedAt when the reply reached the mailbox; of two versions of a part the later sent counts
     * @param body whose words are an answer without a heading, if only one part is missing
     */
    public void merge(String number, EmailAddress from, long mail, Instant receivedAt, Reading reading, String body) {
        Proposal proposal = book.lockOpen(number);
        Map<Part, Passage> brought = new EnumMap<>(Part.class);
        brought.putAll(reading.passages());
        if (brought.isEmpty() && proposal.missing().size() == 1) {
            // Whoever is asked for a single thing often answers without a heading.
            Part asked = proposal.missing().iterator().next();
            ProposalReader.bareAnswer(asked, body).ifPresent(answer -> brought.put(asked, answer));
        }
        News news = keepNew(proposal, brought, mail, receivedAt, reading);
        history.note(number, from.value(), news.parts().isEmpty() ? "sent a reply without a new part of the proposal"
                : "sent " + news.titles());
        if (!news.isEmpty()) {
            tell(number, news);
        }
    }

    /**
     * Takes in what a mail of the case brings now that its documents were read. What it brought before, whatever was made of
     * it since, changes nothing.
     *
     * @param receivedAt when that mail reached the mailbox
     * @param reading of the whole mail
     */
    public void mergeDocuments(String number, long mail, Instant receivedAt, Reading reading) {
        Proposal proposal = book.lockOpen(number);
        Map<Part, Passage> brought = new EnumMap<>(Part.class);
        brought.putAll(reading.passages());
        versions.all(number).stream().filter(version -> version.mail() == mail)
            .forEach(known -> brought.computeIfPresent(known.part(),
                    (part, passage) -> passage.text().equals(known.passage().text()) ? null : passage));
        News news = keepNew(proposal, brought, mail, receivedAt, reading);
        history.note(number, CaseHistory.SYSTEM, "read the documents of mail " + mail + ", which brought "
                + (news.parts().isEmpty() ? "no new part of the proposal" : news.titles()));
        // Even if they say nothing: to ask for what is missing has waited for them.
        tell(number, news);
    }

    /** Keeps of what was brought only what the case does not say already. */
    private News keepNew(Proposal proposal, Map<Part, Passage> brought, long mail, Instant receivedAt, Reading reading) {
        brought.entrySet().removeIf(entry -> entry.getValue().saysTheSameAs(proposal.parts().get(entry.getKey())));
        versions.add(proposal.number(), brought, mail, receivedAt, clock.instant());
        List<Flag> fresh = flags.add(proposal.number(), mail, reading.flags());
        // Read again: an older mail that was sorted late does not replace what a newer one said.
        book.setMissing(proposal.number(), missing(versions.counting(proposal.number())));
        return new News(brought, fresh);
    }

    /** While parts are missing, the letter that asks for them says the rest too. */
    private void tell(String number, News news) {
        events.publishEvent(new PartsArrived(number));
        Proposal proposal = get(number);
        Map<Part, Passage> guesses = new EnumMap<>(news.parts());
        guesses.entrySet().removeIf(entry -> !entry.getValue().isGuess()
                || !entry.getValue().equals(proposal.parts().get(entry.getKey())));
        List<Flag> unread = flags.unread(number).stream().filter(news.flags()::contains).toList();
        if (proposal.missing().isEmpty() && !(guesses.isEmpty() && unread.isEmpty())) {
            letters.askToCheck(proposal, guesses, unread, clock.instant());
            history.note(number, CaseHistory.SYSTEM, "asked the proposer to check what was understood of the answer");
        }
    }

    /** Whether no part is missing. Who brings one meanwhile waits until the case has come to rest, and is heard then. */
    public boolean isComplete(String number) {
        return book.lockComplete(number);
    }

    /** Asks the proposer for what is missing, quoting what was found; not before the documents that came are read. */
    public void askForParts(String number) {
        Proposal proposal = get(number);
        if (isReadingDocuments(proposal)) {
            history.note(number, CaseHistory.SYSTEM, "will ask the proposer for what is missing when the documents are read");
            return;
        }
        letters.askForParts(proposal, flags.unread(number), clock.instant());
        history.note(number, CaseHistory.SYSTEM, "asked the proposer for " + proposal.missing().stream().map(Part::title)
            .collect(Collectors.joining(", ")));
    }

    private boolean isReadingDocuments(Proposal proposal) {
        return Stream.of(List.of(proposal.firstMail()), versions.all(proposal.number()).stream().map(Version::mail).toList(),
                flags.mails(proposal.number())).flatMap(Collection::stream).distinct().anyMatch(inbox::isReadingDocuments);
    }

    public void remindOfParts(String number) {
        letters.remindOfParts(get(number), flags.unread(number));
    }

    Set<Part> missing(Map<Part, Passage> passages) {
        return completeness.missing(passages.entrySet().stream().filter(entry -> entry.getValue().complete())
            .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    private Proposal get(String number) {
        return book.find(number).orElseThrow(() -> new IllegalStateException("No proposal " + number));
    }

}
