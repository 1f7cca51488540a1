package org.alliance.communities.proposal;

import java.util.ArrayList;
import java.util.List;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Flag;

/** What a member of the Board should know before deciding on a proposal, one sentence each. */
final class Doubtful {

    private Doubtful() {
    }

    static List<String> about(Proposal proposal, List<Consultation> answers, List<ProposerQuestion> asked) {
        List<String> warnings = new ArrayList<>();
        if (proposal.isMissed()) {
            warnings.add("The review is overdue: neither decision nor return came within the limit.");
        }
        proposal.missing().forEach(part -> warnings.add("Incomplete: \"" + part.title() + "\" is missing."));
        proposal.parts().forEach((part, passage) -> {
            if (!passage.confirmed()) {
                warnings.add("Nobody has confirmed that the passage under \"" + part.title() + "\" answers it.");
            }
        });
        proposal.flags().forEach(flag -> warnings.add(sentence(flag)));
        if (answers.isEmpty()) {
            warnings.add("Nobody has been asked yet whether an existing community meets the need.");
        }
        answers.stream().filter(one -> one.answer() == null)
            .forEach(one -> warnings.add(one.body().title() + (one.timedOutAt() == null ? " has not answered yet."
                    : " did not answer in time: nobody there looked.")));
        asked.stream().filter(ProposerQuestion::isOpen).map(ProposerQuestion::office).distinct()
            .forEach(office -> warnings.add("The proposer has not answered yet what " + office.title() + " asked."));
        return warnings;
    }

    private static String sentence(Flag flag) {
        String about = Part.ofKey(flag.part()).map(part -> " (" + part.title() + ")").orElse("");
        return switch (flag.kind()) {
            case "lessens-code" -> "May lessen the Code of Conduct" + about + ": " + flag.text();
            case "restriction-without-reason" -> "Restricts who may join and gives no reason" + about + ": " + flag.text();
            case Flag.ONLY_LINKED -> "Only linked, so not in this packet" + about + ": " + flag.text();
            case Flag.UNREADABLE -> "Could not be read" + about + ": " + flag.text();
            default -> flag.kind().replace('-', ' ') + about + ": " + flag.text();
        };
    }

}
