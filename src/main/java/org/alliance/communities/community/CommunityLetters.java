package org.alliance.communities.community;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What communities and their leads are written. */
@Component
class CommunityLetters {

    private final Outbox outbox;

    private final Directory directory;

    private final AllianceTime time;

    private final URI site;

    CommunityLetters(Outbox outbox, Directory directory, AllianceTime time, @Value("${communities.public-url}") URI site) {
        this.outbox = outbox;
        this.directory = directory;
        this.time = time;
        this.site = site;
    }

    void welcome(Community community) {
        String services = community.services().stream()
            .map(service -> "- " + service.service().title() + ": " + service.link()).collect(Collectors.joining("\n"));
        toLeads(community, "welcome", community.proposalNumber(), "Welcome: " + community.name() + " is set up", """
                your community of practice "%s" is set up and listed at %s.

                These are yours now:
                %s

                Two more things are yours for the asking: meetings on the Alliance's Zoom account, and a post about the
                community on the Announce list. If you would like the post, just write back with a few lines that we may use.

                Each year it is decided by your own criteria whether the community goes on. We will ask you well before %s.
                """.formatted(community.name(), site, services, time.show(community.nextDetermination())),
                "welcome/" + community.slug());
    }

    void askLeads(Community community, int year) {
        toLeads(community, "determination", community.slug() + "/" + year,
                "Does " + community.name() + " go on after " + time.show(community.nextDetermination()) + "?", """
                by %s it is to be decided whether "%s" continues. Your own criteria say:

                %s

                Please write to us how the past year measures up to each of them, and whether you would like to continue.
                Central Staff records what follows from your criteria.
                """.formatted(time.show(community.nextDetermination()), community.name(),
                        community.charter().getOrDefault(Part.CONTINUATION, "(no criteria are on record)")),
                "determination/" + community.slug() + "/" + year);
    }

    void remindLeads(Community community, int year) {
        toLeads(community, "reminder", community.slug() + "/" + year,
                "A reminder: does " + community.name() + " go on?", """
                we asked whether "%s" goes on and have nothing on record yet. It is to be decided by %s.
                A few lines about the past year are enough.
                """.formatted(community.name(), time.show(community.nextDetermination())),
                "determination-reminder/" + community.slug() + "/" + year);
    }

    void tellChair(Community community, int year) {
        directory.withRole(Role.BOARD_CHAIR).forEach(chair -> post("reminder", chair.email(), chair.name(), community.slug() + "/" + year,
                "No yearly decision on " + community.name(), """
                nothing was recorded on whether the community "%s" goes on, although its leads and Central Staff were asked.
                The decision is now a task of yours in Tasklist.
                """.formatted(community.name()), "determination-silent/" + community.slug() + "/" + year));
    }

    void closed(Community community) {
        toLeads(community, "closing", community.slug(), community.name() + " is closed", """
                the community of practice "%s" is closed. The reason on record: %s

                Its folder stays readable, its list takes no more mail, and its page moves to the past communities.
                Thank you for what it did.
                """.formatted(community.name(), community.closingReason()), "closing/" + community.slug());
    }

    private void toLeads(Community community, String kind, String caseKey, String subject, String text, String key) {
        List<Lead> leads = community.leads();
        leads.forEach(lead -> post(kind, lead.email(), lead.name(), caseKey, subject, text, key + "/" + lead.email()));
    }

    private void post(String kind, EmailAddress to, String name, String caseKey, String subject, String text, String key) {
        outbox.post(new Letter(kind, to, null, subject, LetterForm.of(name, text), caseKey, key, null, List.of()));
    }

}
