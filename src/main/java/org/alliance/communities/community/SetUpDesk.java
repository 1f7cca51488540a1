package org.alliance.communities.community;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

import org.alliance.communities.community.Community.Service;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.provisioning.Folders;
import org.alliance.communities.provisioning.MailingLists;
import org.alliance.communities.provisioning.Website;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Makes the standard services of a community; each step can be repeated. */
@Component
public class SetUpDesk {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]{3,1000}");

    private final CommunityRegister register;

    private final CommunityBook book;

    private final Website website;

    private final Folders folders;

    private final MailingLists lists;

    private final CommunityLetters letters;

    private final CaseHistory history;

    private final Clock clock;

    SetUpDesk(CommunityRegister register, CommunityBook book, Website website, Folders folders, MailingLists lists,
            CommunityLetters letters, CaseHistory history, Clock clock) {
        this.register = register;
        this.book = book;
        this.website = website;
        this.folders = folders;
        this.lists = lists;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    /** Publishes the description (clause A14). */
    public void ensureWebsite(String proposalNumber) {
        ensureWebsite(of(proposalNumber));
    }

    private void ensureWebsite(Community community) {
        ready(community, StandardService.WEBSITE,
                website.ensurePage(community.slug(), community.name(), community.description()));
    }

    /** Makes the folder (clause A15). */
    public void ensureFolder(String proposalNumber) {
        ensureFolder(of(proposalNumber));
    }

    private void ensureFolder(Community community) {
        ready(community, StandardService.FOLDER, folders.ensureFolder(community.slug(), community.name()));
    }

    /** Makes the list with the leads on it (clause A16). */
    public void ensureList(String proposalNumber) {
        ensureList(of(proposalNumber));
    }

    private void ensureList(Community community) {
        ready(community, StandardService.LIST, lists.ensureList(community.slug(), community.name(),
                community.leads().stream().map(Lead::email).toList()));
    }

    /** Makes everything at once, for a community that is older than the register. */
    public void ensureAll(Community community) {
        ensureWebsite(community);
        ensureFolder(community);
        ensureList(community);
    }

    private void ready(Community community, StandardService service, URI link) {
        put(community, new Service(service, "ready", link.toString()), CaseHistory.SYSTEM);
    }

    private void put(Community community, Service service, String by) {
        book.put(community.slug(), service, clock.instant());
        history.note(community.slug(), by, "the " + service.service().title() + " is there: " + service.link());
    }

    /** The services that are still to be made, by key. */
    public List<String> missing(String proposalNumber) {
        return of(proposalNumber).services().stream().filter(service -> !service.isThere())
            .map(service -> service.service().key()).toList();
    }

    /** Records where a service is that staff made by hand. */
    public void byHand(String proposalNumber, String serviceKey, String link, String by) {
        StandardService service = StandardService.ofKey(serviceKey)
            .filter(known -> missing(proposalNumber).contains(known.key()))
            .orElseThrow(() -> new Refusal("This service is not waiting to be made by hand."));
        if (!LINK.matcher(link).matches()) {
            throw new Refusal("Please give the link of the " + service.title() + ", beginning with http:// or https://.");
        }
        put(of(proposalNumber), new Service(service, "by-hand", link), by);
    }

    /** Tells the leads what there is and offers an announcement (clause A18). */
    public void welcome(String proposalNumber) {
        letters.welcome(of(proposalNumber));
    }

    /** Lists the community in the public directory (clause A2). */
    public void list(String proposalNumber) {
        register.activate(book.slugOf(proposalNumber).orElseThrow(() -> none(proposalNumber)));
    }

    private Community of(String proposalNumber) {
        return register.ofProposal(proposalNumber)
            .orElseThrow(() -> none(proposalNumber));
    }

    private static IllegalStateException none(String proposalNumber) {
        return new IllegalStateException("No community was founded for " + proposalNumber);
    }

}
