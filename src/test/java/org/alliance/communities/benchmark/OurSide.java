package org.alliance.communities.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.alliance.communities.Application;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.clock.Due;
import org.alliance.communities.mail.Courier;
import org.alliance.communities.mail.Inbox;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application itself, from the bytes of a mail on. Letters go the whole way through the outbox into a sink. */
class OurSide implements Side {

    private static final Map<String, List<String>> GROUPS = Map.of("director", List.of("executive-director"), "staff-1",
            List.of("central-staff"), "chair", List.of("board", "board-chair"));

    private final ConfigurableApplicationContext context;

    private final BoardDates dates;

    private final long firstMeeting;

    private final long nextMeeting;

    private long meeting;

    private int mails;

    /** No annotation: only the benchmark names it, and no scan for components finds it. */
    static class Sink {

        @Bean
        @Primary
        Courier sink() {
            return new Courier() {

                @Override
                public Round start() {
                    return new Round() {

                        @Override
                        public void deliver(EmailAddress to, byte[] written) {
                            // Taken.
                        }

                        @Override
                        public void close() {
                            // Nothing is open.
                        }
                    };
                }

                @Override
                public void check() {
                    // Always there.
                }
            };
        }

    }

    OurSide(String url) {
        SpringApplication application = new SpringApplication(Application.class, Sink.class);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        context = application.run("--server.port=0", "--spring.main.banner-mode=off",
                "--communities.database.embedded=false",
                "--spring.datasource.url=" + url, "--spring.datasource.username=" + Server.user(),
                "--communities.data-directory=target/benchmark/data", "--communities.demo.examples=false",
                "--communities.demo.clock=false", "--communities.ticker=false", "--communities.mail.embedded.enabled=false",
                "--communities.mail.sender-authentication=trusted", "--communities.mail.imap.poll-interval=0",
                "--camunda.bpm.job-execution.enabled=false");
        BoardCalendar calendar = context.getBean(BoardCalendar.class);
        Meeting second = calendar.meetings().after(context.getBean(Clock.class).instant(), 1).get(0);
        dates = BoardDates.before(second.start());
        firstMeeting = calendar.add(dates.first(), "Online", "chair").id();
        nextMeeting = second.id();
        meeting = firstMeeting;
    }

    long firstMeeting() {
        return firstMeeting;
    }

    long nextMeeting() {
        return nextMeeting;
    }

    /** On which meeting proposals are placed from now on. */
    void placeOn(long meeting) {
        this.meeting = meeting;
    }

    /** The PDF of a packet as it would be published now. */
    byte[] packet(long meeting) {
        return context.getBean(Packets.class).pdfOfDraft(meeting);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    BoardDates dates() {
        return dates;
    }

    @Override
    public String database() {
        return "ours";
    }

    @Override
    public ProcessEngine engine() {
        return context.getBean(ProcessEngine.class);
    }

    @Override
    public void begin(int cases) {
        Inbox inbox = context.getBean(Inbox.class);
        for (int i = 0; i < cases; i++) {
            mails++;
            inbox.take("benchmark", 1, mails, Instant.now(), Mails.proposal(mails));
        }
        inbox.placeWaiting();
    }

    @Override
    public Map<String, Object> form(String task) {
        return switch (task) {
            case "consult-executive-director", "consult-central-staff" -> Map.of("needAddressed", "not-addressed",
                    "addressedBy", "", "fitsMission", "yes", "advice", "A small step for each, a large one together.");
            case "schedule-review" -> Map.of("meeting", String.valueOf(meeting));
            case "cast-ballot" -> Map.of("ballot", "approve", "reason", "");
            case "close-vote" -> Map.of("motion", "decide", "conditions", "", "minutes", "Moved by the Chair, carried.");
            default -> throw new IllegalArgumentException(task);
        };
    }

    @Override
    public void workOn() {
        context.getBeansOfType(Due.class).values().stream().filter(work -> !work.runsByItself())
            .sorted(Comparator.comparing(work -> work.getClass().getName()))
            .filter(work -> work.next().filter(moment -> !moment.isAfter(Instant.now())).isPresent()).forEach(Due::run);
    }

    @Override
    public List<String> groups(String login) {
        return GROUPS.getOrDefault(login, List.of("board"));
    }

    @Override
    public void close() {
        context.close();
    }

}
