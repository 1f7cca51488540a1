package org.alliance.communities.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.ConflictSource;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.springframework.stereotype.Component;

/** A member who proposes a community, or is to lead it, has a stake in the vote on it. */
@Component
class ProposalConflicts implements ConflictSource {

    private final ProposalBook book;

    private final NamedLeads leads;

    private final Directory directory;

    ProposalConflicts(ProposalBook book, NamedLeads leads, Directory directory) {
        this.book = book;
        this.leads = leads;
        this.directory = directory;
    }

    @Override
    public Map<String, String> conflicts(String caseNumber) {
        Map<String, String> conflicts = new LinkedHashMap<>();
        book.find(caseNumber).ifPresent(proposal -> {
            mark(conflicts, proposal.proposer(), "is the proposer");
            leads.of(caseNumber).forEach(lead -> mark(conflicts, lead, "is named as a lead"));
        });
        return conflicts;
    }

    private void mark(Map<String, String> conflicts, EmailAddress address, String reason) {
        directory.find(address).filter(person -> person.is(Role.BOARD) && person.login() != null)
            .ifPresent(member -> conflicts.putIfAbsent(member.login(), reason));
    }

}
