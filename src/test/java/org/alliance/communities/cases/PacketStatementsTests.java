package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliance.communities.board.Conditions;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.MinutesSkeleton;
import org.alliance.communities.board.packet.Packets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A full agenda asks the database no more often than a short one. */
class PacketStatementsTests extends CaseTest {

    @Autowired
    private Packets packets;

    @Autowired
    private MinutesSkeleton minutes;

    @Autowired
    private Conditions conditions;

    @Autowired
    private CountedStatements statements;

    /** Each with a member who is marked beforehand, since that makes the rule of the vote be asked. */
    private void placed(int many) {
        for (int i = 0; i < many; i++) {
            String number = post.arrives("board-3@alliance.example", Post.CHAIR, "Proposal: Tape room " + time.now() + " " + i,
                    String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
            steps.consultationsAnswered(number);
            steps.scheduledOn(number, calendar.first());
            conditions.add(number, "Name a second lead | Mika Stone | 2999-03-01");
        }
    }

    @Test
    void draftOf20ProposalsAsksAsOftenAsOneOf2() throws Exception {
        placed(2);
        packets.draft(calendar.first().id());
        int few = statements.during(() -> packets.draft(calendar.first().id()));
        placed(18);

        int many = statements.during(() -> packets.draft(calendar.first().id()));

        assertThat(packets.draft(calendar.first().id()).items()).filteredOn(item -> item.section() == Section.DECISION).hasSize(20);
        assertThat(few).isPositive();
        assertThat(many).isEqualTo(few);
    }

    @Test
    void publishingAndBeginningTheMinutesOf20ProposalsAsksAsOftenAsOf2() throws Exception {
        placed(2);
        packets.publish(calendar.first().id(), "chair");
        placed(1);
        int few = statements.during(() -> packets.publish(calendar.first().id(), "chair"));
        int shortMinutes = statements.during(() -> minutes.of(calendar.first().id()));
        placed(17);

        int many = statements.during(() -> packets.publish(calendar.first().id(), "chair"));

        assertThat(many).isEqualTo(few);
        assertThat(statements.during(() -> minutes.of(calendar.first().id()))).isEqualTo(shortMinutes);
    }

}
