package org.alliance.communities.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.alliance.communities.board.BallotBox;
import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.TimeMachine;
import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.VoteBetweenMeetings;
import org.alliance.communities.workflow.EngineTest;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application, in which time stands still until a test moves it: nothing ticks, the job executor sleeps, the
 * mailbox is read by hand. All tests with this share one, so each has a proposal of its own and begins with a calendar of
 * three meetings.
 */
@SpringBootTest(properties = { "communities.ticker=false", "camunda.bpm.job-execution.enabled=false",
        "communities.mail.imap.poll-interval=0" })
@ContextConfiguration(initializers = { EngineTest.EmptyDirectory.class, CaseTest.FreePorts.class })
@Import({ TimeMachine.class, Calendar.class, Post.class, Steps.class, Cases.class, Pages.class, CountedStatements.class })
public abstract class CaseTest {

    @Autowired
    protected TimeMachine time;

    @Autowired
    protected Calendar calendar;

    @Autowired
    protected Post post;

    @Autowired
    protected Steps steps;

    @Autowired
    protected Cases cases;

    @Autowired
    protected Pages pages;

    @Autowired
    protected Proposals proposals;

    @Autowired
    protected Votes votes;

    @Autowired
    protected BallotBox box;

    @Autowired
    protected VoteBetweenMeetings between;

    @Autowired
    protected CommunityRegister register;

    @Autowired
    protected JdbcClient jdbc;

    private long engineOffset;

    @BeforeEach
    protected void beginAnew() {
        engineOffset = ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis();
        time.takeTheEngine();
        cases.endWhatIsOpen();
        calendar.beginAnew();
    }

    /** The other applications of this run have the engine's clock as they left it. */
    @AfterEach
    protected void giveTheEngineBack() {
        ClockUtil.offset(engineOffset);
    }

    protected static Date date(Instant moment) {
        return Date.from(moment);
    }

    /** Ports for the embedded mail server that nobody else listens on. */
    static class FreePorts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try (ServerSocket smtp = anyPort(); ServerSocket imap = anyPort()) {
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("free ports",
                    Map.of("communities.mail.embedded.smtp-port", smtp.getLocalPort(),
                        "communities.mail.embedded.imap-port", imap.getLocalPort())));
            }
            catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }

        private static ServerSocket anyPort() throws IOException {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        }

    }

}
