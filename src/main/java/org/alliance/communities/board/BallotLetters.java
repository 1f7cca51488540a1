package org.alliance.communities.board;

import java.net.URI;
import java.util.List;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What voting members are written. Each letter has the member's own link or ballot in it, so nobody else may read it. */
@Component
public class BallotLetters {

    private final Votes votes;

    private final BallotLinks links;

    private final CaseNames names;

    private final Directory directory;

    private final Outbox outbox;

    private final AllianceTime time;

    private final VoteSettings settings;

    private final URI site;

    BallotLetters(Votes votes, BallotLinks links, CaseNames names, Directory directory, Outbox outbox, AllianceTime time,
            VoteSettings settings, @Value("${communities.public-url}") URI site) {
        this.votes = votes;
        this.links = links;
        this.names = names;
        this.directory = directory;
        this.outbox = outbox;
        this.time = time;
        this.settings = settings;
        this.site = site;
    }

    /** Members learn of a vote between meetings before it opens, so that they can discuss it. */
    @EventListener
    void on(VoteAnnounced announced) {
        Vote vote = votes.latest(announced.caseNumber()).orElseThrow();
        directory.withRole(Role.BOARD).forEach(member -> post("vote-announced", member, vote,
                "The Board votes electronically on " + names.of(vote.caseNumber()), """
                        The Chair has called an electronic vote between the meetings, on this case:
                        %s

                        It opens on %s; until then, please read and discuss it:
                        %s
                        %s""".formatted(names.of(vote.caseNumber()), time.show(announced.opens()),
                        site.resolve("/dossiers/" + vote.caseNumber()), marked(vote, member)),
                "vote-announced/" + vote.id() + "/" + member.login()));
    }

    /** Every member gets their ballot with the opening of the vote. */
    @EventListener
    void on(VoteOpened opened) {
        if (!settings.linksByMail()) {
            return;
        }
        Vote vote = votes.latest(opened.caseNumber()).orElseThrow();
        undecided(vote).forEach(member -> post("ballot-link", member, vote, "Your ballot on " + names.of(vote.caseNumber()), """
                The vote is open on this case:
                %s

                %s
                %s%s
                """.formatted(names.of(vote.caseNumber()), until(vote), marked(vote, member), ways(vote, member)),
                "ballot-link/" + vote.id() + "/" + member.login()));
    }

    /**
     * Reminds only those from whom nothing has been heard, once for each closing time; nobody when the ballots went out later
     * than the reminder was due.
     */
    public void remind(String caseNumber) {
        Vote vote = votes.latest(caseNumber).orElseThrow();
        if (vote.openedAt().isAfter(vote.closesAt().minus(settings.remindBefore()))) {
            return;
        }
        undecided(vote).forEach(member -> post("reminder", member, vote, "Your ballot is awaited on " + names.of(caseNumber), """
                Your ballot has not been cast yet on this case:
                %s

                %s
                %s%s
                """.formatted(names.of(caseNumber), until(vote), marked(vote, member), ways(vote, member)),
                "ballot-reminder/" + vote.id() + "/" + member.login() + "/" + vote.closesAt().getEpochSecond()));
    }

    /** The Chair learns once for each closing time that a vote waits to be closed. */
    public void askToClose(String caseNumber) {
        Vote vote = votes.latest(caseNumber).orElseThrow();
        directory.withRole(Role.BOARD_CHAIR).forEach(chair -> post("vote-is-due", chair, vote,
                "The vote waits to be closed on " + names.of(caseNumber), """
                        %s, and the vote is still open on this case:
                        %s

                        %s
                        Please close it in Tasklist, with the motion and the minutes. Until then nothing is decided, and the
                        proposer waits.
                        """.formatted(vote.isElectronic() ? "The electronic vote has ended" : "The meeting is over",
                        names.of(caseNumber), votes.standing(vote)),
                "vote-is-due/" + vote.id() + "/" + vote.closesAt().getEpochSecond()));
    }

    private List<Person> undecided(Vote vote) {
        return vote.undecided().stream().flatMap(login -> directory.byLogin(login).stream()).toList();
    }

    private String until(Vote vote) {
        return (vote.isElectronic() ? "The vote is electronic and takes ballots until %s."
                : "The vote can be closed from %s on, when the meeting begins.").formatted(time.show(vote.closesAt()));
    }

    private static String marked(Vote vote, Person member) {
        String conflict = vote.conflicts().get(member.login());
        return conflict == null ? "" : "You are marked beforehand, because %s %s. ".formatted(member.name(), conflict)
                + "Please recuse yourself, or say with your ballot why this is no conflict.\n";
    }

    /** To ask for a link again is to make a new one: what is kept of it is no link any more. */
    private String ways(Vote vote, Person member) {
        String page = "You find the ballot among your tasks in Tasklist, and on\n" + site.resolve("/votes/" + vote.caseNumber());
        return settings.linksByMail() ? page + "\nWithout a login, this link casts one ballot, yours. Please do not pass it on:\n"
                + site.resolve("/ballots/" + links.issue(vote.id(), member.login())) : page;
    }

    /** A member learns at once what was recorded in their name, and what their link did. */
    @EventListener
    void on(BallotCast event) {
        Ballot ballot = event.cast();
        if (ballot.source() == BallotSource.PAGE) {
            return;
        }
        Vote vote = votes.latest(event.caseNumber()).orElseThrow();
        String kind = ballot.source() == BallotSource.STAFF ? "ballot-recorded" : "ballot-confirmed";
        String subject = "Your ballot was recorded on " + names.of(event.caseNumber());
        directory.byLogin(ballot.member()).ifPresent(member -> post(kind, member, vote, subject, """
                %s

                %s: %s
                %s
                If this is not what you want to say, you can change it until the vote is closed.
                %s
                """.formatted(how(ballot), names.of(event.caseNumber()), ballot.position().key(), ballot.reason(),
                ways(vote, member)), "ballot-recorded/" + event.ballot()));
    }

    private String how(Ballot ballot) {
        return ballot.source() == BallotSource.LINK ? "This ballot was cast by the link that we mailed to you:"
                : "%s of Central Staff recorded this ballot in your name, as received %s:"
                    .formatted(directory.nameOf(ballot.castBy()), ballot.received());
    }

    private void post(String kind, Person to, Vote vote, String subject, String text, String key) {
        String body = LetterForm.of(to.name(), text + "\nAn answer to this mail is no vote: only the ballot itself counts.");
        outbox.post(new Letter(kind, to.email(), null, subject, body, vote.caseNumber(), key, null, List.of())
            .forItsReaderAlone());
    }

}
