package org.alliance.communities.proposal;

import java.util.List;
import java.util.stream.Collectors;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.Votes;
import org.alliance.communities.community.Lead;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.people.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the proposer's mails name as those who are to lead. Whoever the directory does not know is named and no more. */
@Component
@Transactional
public class NamedLeads {

    private final JdbcClient jdbc;

    private final Directory directory;

    private final Votes votes;

    private final CaseHistory history;

    NamedLeads(JdbcClient jdbc, Directory directory, Votes votes, CaseHistory history) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.votes = votes;
        this.history = history;
    }

    /** Takes note of leads who were not named before. A member of the Board among them is asked to recuse themselves. */
    public void note(String number, List<EmailAddress> leads, EmailAddress by) {
        List<EmailAddress> added = leads.stream().filter(lead -> jdbc.sql("""
                insert into proposal_lead (number, email) values (?, ?) on conflict do nothing
                """).params(number, lead.value()).update() > 0).toList();
        if (!added.isEmpty()) {
            history.note(number, by.value(), "named as lead: "
                    + added.stream().map(EmailAddress::value).collect(Collectors.joining(", ")));
            votes.markConflicts(number);
        }
    }

    /** The addresses, whether or not somebody is known by them. */
    @Transactional(readOnly = true)
    public List<EmailAddress> of(String number) {
        return jdbc.sql("select email from proposal_lead where number = ? order by email").param(number).query(String.class)
            .list().stream().map(EmailAddress::new).toList();
    }

    /** Who leads what comes of a proposal: whom it names, or its proposer when it names nobody who is known. */
    List<Lead> ofCommunity(Proposal proposal) {
        Lead proposer = new Lead(proposal.proposer(), proposal.proposerName());
        List<Lead> named = of(proposal.number()).stream().flatMap(address -> directory.find(address).stream())
            .map(person -> person.email().equals(proposer.email()) ? proposer : new Lead(person.email(), person.name()))
            .distinct().toList();
        return named.isEmpty() ? List.of(proposer) : named;
    }

}
