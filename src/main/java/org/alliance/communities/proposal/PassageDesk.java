package org.alliance.communities.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.alliance.communities.community.Part;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person says whether a passage that was only guessed answers the question that it was taken for. */
@Component
@Transactional
public class PassageDesk {

    private final ProposalBook book;

    private final VersionBook versions;

    private final PartsDesk desk;

    private final CaseHistory history;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    PassageDesk(ProposalBook book, VersionBook versions, PartsDesk desk, CaseHistory history, Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.versions = versions;
        this.desk = desk;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** All that was sent for each part; first the text that counts. */
    @Transactional(readOnly = true)
    public List<Version> of(String number) {
        return versions.all(number);
    }

    /**
     * @throws Refusal when the proposal is closed, or the passage is not one that waits for this
     */
    public void confirm(String number, long version, String by) {
        judge(number, version, true, by);
    }

    /**
     * The passage is kept and counts no more; when a required part is missing now, its proposer is asked for it.
     *
     * @throws Refusal as {@link #confirm}
     */
    public void reject(String number, long version, String by) {
        judge(number, version, false, by);
    }

    private void judge(String number, long id, boolean right, String by) {
        Proposal proposal = book.lockOpen(number);
        Version version = versions.all(number).stream().filter(one -> one.id() == id).findFirst()
            .orElseThrow(() -> new Refusal("There is no such passage in " + number + "."));
        if (!version.isOpen()) {
            throw new Refusal(version.judgedBy() == null ? "This text was sent under its own heading and needs no confirmation."
                    : "This passage was " + (version.rejected() ? "rejected" : "confirmed") + " already.");
        }
        versions.judge(id, right, by, clock.instant());
        history.note(number, by, (right ? "confirmed" : "rejected") + " the passage of mail " + version.mail() + " ("
                + version.passage().source() + ") as " + version.part().title());
        Set<Part> missing = desk.missing(versions.counting(number));
        if (!missing.equals(proposal.missing())) {
            book.setMissing(number, missing);
            events.publishEvent(new PartsArrived(number));
        }
    }

}
