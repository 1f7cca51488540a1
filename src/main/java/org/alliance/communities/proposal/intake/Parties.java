package org.alliance.communities.proposal.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.community.Lead;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.proposal.NamedLeads;
import org.alliance.communities.proposal.Proposal;
import org.springframework.stereotype.Component;

/** Who has a say in a proposal's mail. People count, not addresses: somebody known by two of them is one party. */
@Component
class Parties {

    /** What somebody is to a proposal. */
    enum Party {
        /** Whose proposal it is. */
        PROPOSER,
        /** Whom the proposer names as lead, and who leads what came of it. */
        LEAD,
        /** The Chair and Central Staff, who look after it. */
        OFFICE
    }

    private static final Set<Role> ASKING = Set.of(Role.BOARD, Role.EXECUTIVE_DIRECTOR);

    private final Directory directory;

    private final CommunityRegister register;

    private final NamedLeads named;

    Parties(Directory directory, CommunityRegister register, NamedLeads named) {
        this.directory = directory;
        this.register = register;
        this.named = named;
    }

    /** An address that nobody is known by has no part, whoever names it as lead. */
    Optional<Party> of(Proposal proposal, EmailAddress author) {
        if (directory.isSamePerson(proposal.proposer(), author)) {
            return Optional.of(Party.PROPOSER);
        }
        return directory.find(author).flatMap(person -> leads(proposal.number(), author) ? Optional.of(Party.LEAD)
                : person.is(Role.CENTRAL_STAFF) || person.is(Role.BOARD_CHAIR) ? Optional.of(Party.OFFICE) : Optional.empty());
    }

    /** Whether what an address says can be the proposer's answer: those who ask do not answer themselves, nor does the Board. */
    boolean mayAnswer(Proposal proposal, EmailAddress author) {
        return of(proposal, author).map(party -> party != Party.OFFICE)
            .orElseGet(() -> directory.find(author).filter(person -> person.isAnyOf(ASKING)).isEmpty());
    }

    /** Whether it is an address of somebody who votes. */
    boolean isOfBoard(EmailAddress author) {
        return directory.find(author).filter(person -> person.is(Role.BOARD)).isPresent();
    }

    private boolean leads(String number, EmailAddress author) {
        Stream<EmailAddress> appointed = register.ofProposal(number).stream().flatMap(community -> community.leads().stream())
            .map(Lead::email);
        return Stream.concat(named.of(number).stream(), appointed).anyMatch(lead -> directory.isSamePerson(lead, author));
    }

}
