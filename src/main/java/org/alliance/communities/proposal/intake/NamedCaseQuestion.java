package org.alliance.communities.proposal.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Question;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.people.Directory;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Does its subject name a case that nothing else ties it to, by the number or as an answer to the sender's own open proposal?
 * Anybody can know a number, so a person looks.
 */
@Component
@Order(550)
class NamedCaseQuestion implements Question {

    private static final Pattern NUMBER = Pattern.compile("\\bCOP-\\d{4}-\\d{3,6}\\b", Pattern.CASE_INSENSITIVE);

    private final Replies replies;

    private final Directory directory;

    private final Proposals proposals;

    NamedCaseQuestion(Replies replies, Directory directory, Proposals proposals) {
        this.replies = replies;
        this.directory = directory;
        this.proposals = proposals;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return numbered(read.subject()).or(() -> titled(read)).filter(number -> replies.caseOf(read).isEmpty())
            .map(number -> Placement.of(Disposition.SORT,
                    "Its subject names " + number + ", and nothing else tells that it belongs there."));
    }

    private Optional<String> numbered(String subject) {
        return numberIn(subject).filter(named -> proposals.title(named).isPresent());
    }

    static Optional<String> numberIn(String subject) {
        Matcher number = NUMBER.matcher(subject);
        return number.find() ? Optional.of(number.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private Optional<String> titled(ReadMail read) {
        return !ProposalReader.isAnswer(read.subject()) ? Optional.empty()
                : replies.author(read).flatMap(author -> proposals.open().stream()
                    .filter(one -> ProposalReader.isNamed(one.title(), read.subject()))
                    .filter(one -> directory.isSamePerson(one.proposer(), author)).map(Proposal::number).findFirst());
    }

}
