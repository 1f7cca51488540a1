package org.alliance.communities.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.alliance.communities.Application;
import org.alliance.communities.mail.Inbox;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application as it takes mail: {@code store} until every mail is in the database, {@code place} until each has its place. */
public final class OurIntake {

    private static final long LOOK = Duration.ofMillis(10).toNanos();

    private OurIntake() {
    }

    /** @param arguments URL of the database, port of the IMAP server, login, how many mails there are */
    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(Application.class, OurSide.Sink.class);
        application.setDefaultProperties(Map.of("logging.level.root", "error"));
        ConfigurableApplicationContext context = application.run("--server.port=0", "--spring.main.banner-mode=off",
                "--communities.database.embedded=false", "--spring.datasource.url=" + arguments[0],
                "--spring.datasource.username=" + Server.user(), "--communities.data-directory=target/benchmark/data",
                "--communities.demo.examples=false", "--communities.demo.clock=false", "--communities.ticker=false",
                "--communities.mail.embedded.enabled=false", "--communities.mail.sender-authentication=trusted",
                "--communities.mail.imap.host=127.0.0.1", "--communities.mail.imap.port=" + arguments[1],
                "--communities.mail.imap.user=" + arguments[2], "--communities.mail.imap.password=any",
                "--communities.mail.imap.ssl=false", "--camunda.bpm.job-execution.enabled=false");
        SmartLifecycle reading = context.getBean("mailboxWatch", SmartLifecycle.class);
        context.getBean("placingRhythm", SmartLifecycle.class).stop();
        reading.stop();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Inbox inbox = context.getBean(Inbox.class);
        long mails = Long.parseLong(arguments[3]);
        Orders.follow(order -> order.equals("place") ? place(inbox, jdbc) : store(reading, jdbc, mails));
    }

    private static double store(SmartLifecycle reading, JdbcClient jdbc, long mails) {
        jdbc.sql("truncate mail_inbound cascade").update();
        long begin = System.nanoTime();
        reading.start();
        while (count(jdbc, "true") < mails) {
            LockSupport.parkNanos(LOOK);
        }
        double seconds = secondsSince(begin);
        reading.stop();
        return seconds;
    }

    private static double place(Inbox inbox, JdbcClient jdbc) {
        long begin = System.nanoTime();
        while (count(jdbc, "disposition is null") > 0) {
            inbox.placeWaiting();
        }
        return secondsSince(begin);
    }

    private static long count(JdbcClient jdbc, String which) {
        return jdbc.sql("select count(*) from mail_inbound where " + which).query(Long.class).single();
    }

    static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

}
