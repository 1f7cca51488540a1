package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.TimeMachine;
import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.Proposals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** Brings a proposal by mail and takes it as far as a test needs it. */
@TestComponent
class Cases {

    static final String PROPOSER = "m.stone@harbor.example";

    static final String[] FOUR_MEMBERS = { "board-2", "board-3", "board-4", "board-5" };

    static final String NEED = """
            Statement of need
            Six of our libraries hold tapes that lose sound each year, and each one asks the same vendors the same questions.
            """;

    static final String ACTIVITIES = """
            Planned activities and intended impacts
            Four calls a year, one shared vendor sheet, one trial transfer in summer. We hope to move the first 200 tapes.
            """;

    static final String CONTINUATION = """
            Criteria for the annual determination
            In June we ask every member whether the calls helped. Under six answers, or a majority for stopping, we stop.
            """;

    static final String RESOURCES = """
            Additional resources
            None beyond the standard support.
            """;

    private final AtomicInteger running = new AtomicInteger();

    private final Post post;

    private final Steps steps;

    private final TimeMachine time;

    private final Proposals proposals;

    private final ProposalDesk desk;

    private final CaseHistory history;

    private final CommunityRegister register;

    private final Path data;

    Cases(Post post, Steps steps, TimeMachine time, Proposals proposals, ProposalDesk desk, CaseHistory history,
            CommunityRegister register, @Value("${communities.data-directory}") Path data) {
        this.post = post;
        this.steps = steps;
        this.time = time;
        this.proposals = proposals;
        this.desk = desk;
        this.history = history;
        this.register = register;
        this.data = data;
    }

    /** What an earlier test left open would move with the clock of the next. */
    void endWhatIsOpen() {
        proposals.open().forEach(proposal -> withdrawn(proposal.number()));
    }

    void withdrawn(String number) {
        desk.withdraw(number, "The group has found another home.", "by phone", "staff-1");
    }

    /** A mail with these parts, under a title that no other test has. */
    String proposalWith(String... parts) {
        return proposalOn("Sound archives " + running.incrementAndGet(), parts);
    }

    String proposalOn(String title, String... parts) {
        InboundMail mail = post.arrives("Mika Stone <" + PROPOSER + ">", Post.CHAIR,
                "Proposal for a community of practice: " + title, String.join("\n", parts));
        assertThat(mail.disposition()).as(mail.reason()).isEqualTo(Disposition.PROPOSAL);
        return mail.caseNumber();
    }

    String completeProposal() {
        return proposalWith(NEED, ACTIVITIES, CONTINUATION, RESOURCES);
    }

    String incompleteProposal() {
        return proposalWith(NEED, ACTIVITIES, CONTINUATION);
    }

    /** A mail to the secret address of the case. */
    InboundMail reply(String number, String from, String... parts) {
        return post.arrives(from, post.on(number).get(0).replyTo(), "Re: your proposal",
                String.join("\n", parts));
    }

    /** Consulted on, so that the Chair may place it. */
    String consulted() {
        String number = completeProposal();
        steps.consultationsAnswered(number);
        return number;
    }

    String scheduledOn(Meeting meeting) {
        String number = consulted();
        steps.scheduledOn(number, meeting);
        return number;
    }

    /** Placed on the meeting, and the vote has opened a week before it. */
    String inVoteFor(Meeting meeting) {
        String number = scheduledOn(meeting);
        time.moveTo(meeting.start().minus(Duration.ofDays(7)));
        return number;
    }

    /** The Board has approved it at the meeting; what the set-up does then waits. */
    String approvedAt(Meeting meeting) {
        String number = inVoteFor(meeting);
        steps.allCast(number, "approve", FOUR_MEMBERS);
        time.moveTo(meeting.start());
        steps.closedBy(number, "chair", "decide");
        return number;
    }

    /** Nobody placed it, and the last meeting within the limit was more than a day ago. */
    String missed(Meeting last) {
        String number = consulted();
        time.moveTo(last.start().plus(Duration.ofHours(24)));
        return number;
    }

    /** A file stands where the folder of the community is to be: the stand-in for the drive fails. */
    Path obstructFolderOf(String number) {
        try {
            Path folders = Files.createDirectories(data.toAbsolutePath().resolve("folders"));
            return Files.writeString(folders.resolve(register.ofProposal(number).orElseThrow().slug()), "in the way");
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Path folderOf(String slug) {
        return data.toAbsolutePath().resolve("folders").resolve(slug);
    }

    String status(String number) {
        Proposal proposal = proposals.get(number);
        return proposals.status(proposal).key();
    }

    List<String> record(String caseKey) {
        return history.of(caseKey).stream().map(CaseHistory.Line::what).toList();
    }

}
