package org.alliance.communities.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.community.Lead;
import org.alliance.communities.community.Part;
import org.alliance.communities.community.SetUpDesk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two communities that are older than the register; the yearly decision on one of them is just due. */
@Component
@ConditionalOnProperty("communities.demo.examples")
class ExampleCommunities {

    private final CommunityRegister register;

    private final SetUpDesk setUp;

    private final AllianceTime time;

    ExampleCommunities(CommunityRegister register, SetUpDesk setUp, AllianceTime time) {
        this.register = register;
        this.setUp = setUp;
        this.time = time;
    }

    /** Before the example mails come in, so that these are compared with something. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void enter() {
        if (!register.all().isEmpty()) {
            return;
        }
        LocalDate today = time.today();
        enter("Digital Preservation Circle", today.minusYears(2).minusDays(140), "p.ito@summit.example", "Pat Ito", Map.of(
                Part.PURPOSE, "Member libraries keep what was born digital readable: file formats, checksums, storage and"
                        + " the migration of old recordings, tapes and disks.",
                Part.ACTIVITIES, "A call every second month, a shared checklist, and a yearly test of one restore.",
                Part.CONTINUATION, "At least five libraries took part in the past year, and one restore was tested."));
        enter("Accessible Catalogs Forum", today.minusYears(3).plusDays(40), "l.haddad@orchard.example", "Lina Haddad",
                Map.of(Part.PURPOSE, "Catalogs and discovery pages that everyone can use, with a screen reader too: shared"
                        + " tests, vendor requests and fixes of metadata.",
                        Part.ACTIVITIES, "Monthly test sessions and a list of open requests to the vendors.",
                        Part.CONTINUATION, "The list of requests got shorter, and members say by a poll that it helps."));
    }

    private void enter(String name, LocalDate foundedOn, String lead, String leadName, Map<Part, String> charter) {
        setUp.ensureAll(register.enter(name, foundedOn, charter, List.of(new Lead(new EmailAddress(lead), leadName))));
    }

}
