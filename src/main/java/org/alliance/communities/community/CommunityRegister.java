package org.alliance.communities.community;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Community.Service;
import org.alliance.communities.community.Community.Status;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of communities (clause A2). */
@Component
@Transactional
public class CommunityRegister {

    private final CommunityBook book;

    private final SimilarCommunities similar;

    private final AllianceTime time;

    private final CaseHistory history;

    CommunityRegister(CommunityBook book, SimilarCommunities similar, AllianceTime time, CaseHistory history) {
        this.book = book;
        this.similar = similar;
        this.time = time;
        this.history = history;
    }

    /** Founds a community that the Board has approved; a second call for the same proposal finds the first one's. */
    public Community found(String proposalNumber, String name, Map<Part, String> charter, List<Lead> leads) {
        Optional<Community> before = book.ofProposal(proposalNumber);
        if (before.isPresent()) {
            return before.get();
        }
        Community community = add(name, Status.FORMING, proposalNumber, time.today(), charter, leads);
        history.note(community.slug(), CaseHistory.SYSTEM, "founded by the Board's decision on " + proposalNumber);
        return community;
    }

    /** Enters a community that is older than this register. */
    public Community enter(String name, LocalDate foundedOn, Map<Part, String> charter, List<Lead> leads) {
        Community community = add(name, Status.ACTIVE, null, foundedOn, charter, leads);
        history.note(community.slug(), CaseHistory.SYSTEM, "entered as a community that exists already");
        return community;
    }

    private Community add(String name, Status status, String proposalNumber, LocalDate foundedOn,
            Map<Part, String> charter, List<Lead> leads) {
        List<Service> services = Arrays.stream(StandardService.values())
            .map(service -> new Service(service, "waiting", null)).toList();
        Community community = new Community(Slug.of(name, book::isTaken), name, status, proposalNumber, foundedOn,
                nextAnniversary(foundedOn), null, null, charter, leads, services);
        book.add(community);
        return community;
    }

    /** Counted from the founding day each time, so that it does not drift. */
    private LocalDate nextAnniversary(LocalDate foundedOn) {
        long years = ChronoUnit.YEARS.between(foundedOn, time.today()) + 1;
        return foundedOn.plusYears(years);
    }

    /**
     * @throws NotFound when there is no such community
     */
    public Community get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("There is no community " + slug + "."));
    }

    public Optional<Community> find(String slug) {
        return book.find(slug);
    }

    public Optional<String> name(String slug) {
        return book.name(slug);
    }

    public Optional<Community> ofProposal(String number) {
        return book.ofProposal(number);
    }

    /** All, past ones too, by name. */
    public List<Community> all() {
        return book.all();
    }

    /** Among how many {@link #similarTo} looks. */
    public int countNotClosed() {
        return similar.among();
    }

    /** The communities most like a text, the most similar first, with the words they share with it (clause A12). */
    public List<SimilarCommunities.Match> similarTo(String text) {
        return similar.to(text);
    }

    /** Lists the community for everyone to see. */
    public void activate(String slug) {
        if (book.activate(slug)) {
            history.note(slug, CaseHistory.SYSTEM, "listed in the directory of communities");
        }
    }

}
