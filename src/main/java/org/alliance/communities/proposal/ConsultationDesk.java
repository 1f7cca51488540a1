package org.alliance.communities.proposal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.community.SimilarCommunities.Match;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.Consultation.Answer;
import org.alliance.communities.proposal.reading.Passage;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the Executive Director and Central Staff whether the need is already met (clause A12). */
@Component
@Transactional
public class ConsultationDesk {

    private static final int WORDS_SHOWN = 8;

    private final ProposalBook proposals;

    private final ConsultationBook book;

    private final CommunityRegister register;

    private final Directory directory;

    private final CaseHistory history;

    private final Clock clock;

    ConsultationDesk(ProposalBook proposals, ConsultationBook book, CommunityRegister register, Directory directory,
            CaseHistory history, Clock clock) {
        this.proposals = proposals;
        this.book = book;
        this.register = register;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** Puts the question to both, with the most similar communities; that none is similar is an answer too. */
    public void ask(String number) {
        Proposal proposal = proposals.find(number).orElseThrow();
        String text = proposal.title() + " " + proposal.parts().values().stream().map(Passage::text)
            .collect(Collectors.joining(" "));
        int among = register.countNotClosed();
        List<String> compared = register.similarTo(text).stream().map(ConsultationDesk::line).toList();
        for (Body body : Body.values()) {
            List<String> asked = directory.withRole(body.role()).stream().map(Person::name).toList();
            book.ask(number, body, clock.instant(), asked, compared, among);
            history.note(number, CaseHistory.SYSTEM, "asked " + body.title() + (asked.isEmpty() ? ", whose office nobody holds"
                    : ": " + String.join(", ", asked)));
        }
        history.note(number, CaseHistory.SYSTEM, "compared with " + among + " communities; similar communities: "
                + (compared.isEmpty() ? "none" : String.join("; ", compared)));
    }

    private static String line(Match match) {
        return match.name() + " (" + match.slug() + "): " + match.words().stream().limit(WORDS_SHOWN)
            .collect(Collectors.joining(", "));
    }

    /**
     * Records an answer; it is welcome until the vote is closed, also after the time-out.
     *
     * @return whether with this both bodies have been heard or timed out, for the first time
     */
    public boolean answer(String number, Body body, String needAddressed, String addressedBy, String fitsMission,
            String advice, String by) {
        mustBeOneOf(needAddressed, "not-addressed", "partly", "addressed",
                "Please say whether the need is addressed: not-addressed, partly or addressed.");
        if (!fitsMission.isEmpty()) {
            mustBeOneOf(fitsMission, "yes", "partly", "no", "Please say whether it fits the mission: yes, partly or no.");
        }
        if (!addressedBy.isEmpty() && register.find(addressedBy).isEmpty()) {
            throw new Refusal("There is no community \"" + addressedBy + "\". Please give its short name as in its address.");
        }
        boolean settledBefore = proposals.lockSettled(number);
        book.answer(number, body, new Answer(needAddressed, addressedBy, fitsMission, advice, by, clock.instant()));
        history.note(number, by, body.title() + " answered: the need is " + switch (needAddressed) {
            case "not-addressed" -> "met by no community";
            case "partly" -> "met in part";
            default -> "met already";
        } + (addressedBy.isEmpty() ? "" : " by " + addressedBy)
                + (fitsMission.isEmpty() ? "" : ", fits the mission: " + fitsMission));
        return !settledBefore && settlesNow(number);
    }

    private static void mustBeOneOf(String value, String one, String two, String three, String sentence) {
        if (!Set.of(one, two, three).contains(value)) {
            throw new Refusal(sentence);
        }
    }

    /**
     * Records that no answer came in time; the question stays open.
     *
     * @return as {@link #answer}
     */
    public boolean timeOut(String number, Body body) {
        boolean settledBefore = proposals.lockSettled(number);
        boolean answered = of(number).stream().anyMatch(one -> one.body() == body && one.answer() != null);
        if (answered) {
            return false;
        }
        book.timeOut(number, body, clock.instant());
        history.note(number, CaseHistory.SYSTEM, body.title() + " did not answer in time; recorded as timed out");
        return !settledBefore && settlesNow(number);
    }

    private boolean settlesNow(String number) {
        if (!isSettled(number)) {
            return false;
        }
        proposals.setSettled(number);
        return true;
    }

    /** Whether each body has answered or timed out. */
    public boolean isSettled(String number) {
        return of(number).stream().allMatch(Consultation::isSettled);
    }

    public List<Consultation> of(String number) {
        return book.of(number);
    }

    /** Those of many proposals, by their numbers. */
    public Map<String, List<Consultation>> of(Collection<String> numbers) {
        return book.of(numbers);
    }

}
