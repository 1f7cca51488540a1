package org.alliance.communities.proposal.intake;

import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.proposal.Proposal;
import org.springframework.stereotype.Component;

/** Who has a say in a proposal's mail. People count, not addresses: somebody known by two of them is one party. */
@Component
class Parties {

    /** What somebody is to a proposal. */
    enum Party {
        /** Whose proposal it is, or who leads what came of it. */
        PROPOSER,
        /** The Chair and Central Staff, who look after it. */
        OFFICE
    }

    private final Directory directory;

    private final CommunityRegister register;

    Parties(Directory directory, CommunityRegister register) {
        this.directory = directory;
        this.register = register;
    }

    Optional<Party> of(Proposal proposal, EmailAddress author) {
        if (directory.isSamePerson(proposal.proposer(), author) || leads(proposal, author)) {
            return Optional.of(Party.PROPOSER);
        }
        return directory.find(author).filter(person -> person.is(Role.CENTRAL_STAFF) || person.is(Role.BOARD_CHAIR))
            .map(person -> Party.OFFICE);
    }

    private boolean leads(Proposal proposal, EmailAddress author) {
        return register.ofProposal(proposal.number()).stream().flatMap(community -> community.leads().stream())
            .anyMatch(lead -> directory.isSamePerson(lead.email(), author));
    }

}
