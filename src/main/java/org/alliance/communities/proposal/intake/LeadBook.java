package org.alliance.communities.proposal.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.history.CaseHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom the proposer's mails name as those who are to lead. */
@Component
class LeadBook {

    private final JdbcClient jdbc;

    private final CaseHistory history;

    LeadBook(JdbcClient jdbc, CaseHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** Takes note of leads who were not named before. */
    void note(String number, List<EmailAddress> leads, EmailAddress by) {
        List<EmailAddress> added = leads.stream().filter(lead -> jdbc.sql("""
                insert into proposal_lead (number, email) values (?, ?) on conflict do nothing
                """).params(number, lead.value()).update() > 0).toList();
        if (!added.isEmpty()) {
            history.note(number, by.value(), "named as lead: "
                    + added.stream().map(EmailAddress::value).collect(Collectors.joining(", ")));
        }
    }

    /** The numbers of the open proposals that somebody with these addresses sent or is to lead. */
    Set<String> openOf(Set<String> addresses) {
        return jdbc.sql("""
                select number from proposal p where outcome is null and (proposer_email = any(:addresses)
                    or exists (select 1 from proposal_lead l where l.number = p.number and l.email = any(:addresses)))
                """).param("addresses", addresses.toArray(String[]::new)).query(String.class).set();
    }

    List<EmailAddress> of(String number) {
        return jdbc.sql("select email from proposal_lead where number = ? order by email").param(number).query(String.class)
            .list().stream().map(EmailAddress::new).toList();
    }

}
