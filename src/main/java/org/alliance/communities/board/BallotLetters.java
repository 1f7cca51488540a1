package org.alliance.communities.board;

import java.util.List;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What voting members are written. */
@Component
public class BallotLetters {

    private final Votes votes;

    private final Directory directory;

    private final Outbox outbox;

    private final AllianceTime time;

    BallotLetters(Votes votes, Directory directory, Outbox outbox, AllianceTime time) {
        this.votes = votes;
        this.directory = directory;
        this.outbox = outbox;
        this.time = time;
    }

    /** Reminds only those from whom nothing has been heard. */
    public void remind(String caseNumber) {
        Vote vote = votes.latest(caseNumber).orElseThrow();
        vote.undecided().stream().flatMap(login -> directory.byLogin(login).stream())
            .forEach(member -> post("reminder", member, caseNumber, "Your ballot on " + caseNumber + " is awaited", """
                    Dear %s,

                    your ballot on %s has not been cast yet. The vote can be closed from %s on.
                    You find the ballot among your tasks in Tasklist.
                    """.formatted(member.name(), caseNumber, time.show(vote.closesAt())),
                    "ballot-reminder/" + vote.id() + "/" + member.login()));
    }

    /** A member learns at once what was recorded in their name. */
    @EventListener
    void on(BallotRecorded recorded) {
        directory.byLogin(recorded.member()).ifPresent(member -> post("ballot-recorded", member, recorded.caseNumber(),
                "Your ballot on " + recorded.caseNumber() + " was recorded", """
                        Dear %s,

                        %s of Central Staff recorded this ballot in your name, as received %s:

                        %s: %s

                        If this is not what you said, please tell Central Staff before the vote is closed.
                        """.formatted(member.name(), directory.nameOf(recorded.by()), recorded.received(),
                        recorded.caseNumber(), recorded.position()),
                "ballot-recorded/" + recorded.ballot()));
    }

    private void post(String kind, Person to, String caseNumber, String subject, String body, String key) {
        outbox.post(new Letter(kind, to.email(), null, subject, body, caseNumber, key, null, List.of()));
    }

}
