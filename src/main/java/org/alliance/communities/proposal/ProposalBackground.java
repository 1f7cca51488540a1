package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.alliance.communities.board.packet.Background;
import org.alliance.communities.board.packet.Background.Fact;
import org.alliance.communities.board.packet.Background.Opinion;
import org.alliance.communities.board.packet.Background.Text;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.Consultation.Answer;
import org.alliance.communities.proposal.reading.Passage;

/** What is known about a proposal, for those who decide on it. */
class ProposalBackground {

    /** Longer parts are read in the dossier: a packet is for reading in an evening. */
    private static final int LONGEST_TEXT = 30_000;

    private static final Pattern LAST_WORD = Pattern.compile("\\s\\S{0,60}$");

    private static final int LONGEST_FACT = 600;

    private static final Map<String, String> NEED = Map.of("not-addressed", "no", "partly", "in part",
            "addressed", "yes, already");

    private final AllianceTime time;

    private final ReviewLimit limit;

    private final Instant now;

    private final Map<String, String> names;

    ProposalBackground(AllianceTime time, ReviewLimit limit, Instant now, Directory directory) {
        this.time = time;
        this.limit = limit;
        this.now = now;
        this.names = directory.withLogin().stream().collect(Collectors.toMap(Person::login, Person::name));
    }

    Background of(Proposal proposal, List<Consultation> answers, List<ProposerQuestion> asked, Optional<Earlier> earlier) {
        List<Fact> facts = new ArrayList<>(facts(proposal));
        earlier.ifPresent(before -> facts.add(new Fact("Takes up", shortened(before.endedFor(time), LONGEST_FACT))));
        asked.forEach(question -> facts.add(fact(question)));
        return new Background(facts, texts(proposal.parts()), answers.stream().map(this::opinion).toList(),
                comparison(answers), answers.stream().findFirst().map(Consultation::compared).orElse(List.of()));
    }

    private List<Fact> facts(Proposal proposal) {
        String name = proposal.proposerName().isBlank() ? "" : proposal.proposerName() + ", ";
        return List.of(new Fact("Proposer", name + proposal.proposer().value()),
                new Fact("Received", time.show(proposal.receivedAt())),
                new Fact("Review by", (proposal.deadline() == null ? "not in the calendar yet" : time.show(proposal.deadline()))
                        + "; " + limit.inWords(limit.passed(proposal.receivedAt(), now))));
    }

    private Fact fact(ProposerQuestion asked) {
        String answers = asked.answers().stream().map(answer -> "\u201c" + shortened(answer.text(), LONGEST_FACT) + "\u201d ("
                + time.show(answer.at()) + (answer.received() == null ? "" : ", " + answer.received()) + ")")
            .collect(Collectors.joining("; "));
        return new Fact("Asked by " + asked.office().title() + " on " + time.show(asked.askedAt()),
                "\u201c" + shortened(asked.text(), LONGEST_FACT) + "\u201d Answer: " + (answers.isEmpty() ? "none yet" : answers) + ".");
    }

    private static List<Text> texts(Map<Part, Passage> parts) {
        return parts.entrySet().stream().map(entry -> new Text(entry.getKey().title(), shortened(entry.getValue().text(), LONGEST_TEXT),
                note(entry.getValue()))).toList();
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = endOfWord(text.substring(0, longest));
        return text.substring(0, end) + "\n[%,d more characters are in the dossier.]".formatted(text.length() - end);
    }

    /** Where the last whole word ends, if there is one at all. */
    private static int endOfWord(String text) {
        Matcher last = LAST_WORD.matcher(text);
        int end = last.find() ? last.start() : 0;
        return end > 0 ? end : Character.isHighSurrogate(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
    }

    private static String note(Passage passage) {
        return passage.complete() ? passage.confirmed() ? "" : "Read out of the mail, not confirmed." : "Incomplete.";
    }

    private Opinion opinion(Consultation one) {
        Answer answer = one.answer();
        if (answer == null) {
            return new Opinion(one.body().title(), one.timedOutAt() == null
                    ? "Asked on " + time.show(one.askedAt()) + "; no answer yet."
                    : "Asked on " + time.show(one.askedAt()) + "; recorded as timed out on " + time.show(one.timedOutAt()) + ". "
                            + one.finding(),
                    List.of());
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Is the need met?", NEED.getOrDefault(answer.needAddressed(), answer.needAddressed())
                + (answer.addressedBy().isEmpty() ? "" : ", by " + answer.addressedBy())));
        if (!answer.fitsMission().isEmpty()) {
            facts.add(new Fact("Does it fit the mission?", answer.fitsMission()));
        }
        if (!answer.advice().isBlank()) {
            facts.add(new Fact("Advice", answer.advice()));
        }
        return new Opinion(one.body().title(), "Answered by " + names.getOrDefault(answer.by(), answer.by()) + " on "
                + time.show(answer.at()) + ".", facts);
    }

    private static String comparison(List<Consultation> answers) {
        if (answers.isEmpty()) {
            return "It has not been compared with existing communities yet.";
        }
        return answers.get(0).comparison();
    }

}
