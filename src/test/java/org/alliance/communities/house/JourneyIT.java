package org.alliance.communities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a mail to a community that stands in the directory, as everyone sees it in the browser. */
@NeedsBrowser
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class JourneyIT {

    private static final String TITLE = "Sound archives";

    private static final String NEED = "Six of our libraries hold tapes that lose sound each year.";

    @Value("${server.port}")
    private int port;

    @Value("${communities.mail.embedded.smtp-port}")
    private int smtpPort;

    @TempDir
    private Path profile;

    /** Real ports, because the application writes its address into the links that are followed here. */
    @DynamicPropertySource
    static void ownPortsAndDirectory(DynamicPropertyRegistry settings) {
        Path data = Path.of("target", "test-data", "journey-" + UUID.randomUUID());
        int[] ports = IntStream.generate(RunningApplication::freePort).distinct().limit(3).toArray();
        settings.add("server.port", () -> ports[0]);
        settings.add("communities.mail.embedded.smtp-port", () -> ports[1]);
        settings.add("communities.mail.embedded.imap-port", () -> ports[2]);
        settings.add("communities.data-directory", data::toString);
        settings.add("communities.demo.examples", () -> false);
    }

    @Test
    @Timeout(240)
    void mailBecomesCommunity() {
        send();
        try (Desktop desktop = new Desktop(address(), profile)) {
            consult(desktop, "director");
            consult(desktop, "staff-1");
            schedule(desktop);
            advance("P15D");
            changeOneMind(desktop);
            for (int member = 3; member <= 5; member++) {
                Tasklist tasks = desktop.logIn("board-" + member);
                tasks.take("Cast your ballot").choose("Your ballot", "Approve").complete();
            }
            advance("P7D");
            decide(desktop);
            findInTheDirectory(desktop);
            lookAround(desktop);
        }
    }

    private void send() {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("Mika Stone <m.stone@harbor.example>");
        mail.setTo("board-chair@alliance.example");
        mail.setSubject("Proposal for a community of practice: " + TITLE);
        mail.setText(String.join("\r\n", "Dear Chair,", "", "Statement of need", NEED, "",
                "Planned activities and intended impacts", "Four calls a year and one shared list of vendors.", "",
                "Criteria for the annual determination", "In June we ask every member whether the calls helped.", "",
                "Additional resources", "None beyond the standard support.", "", "Mika Stone, Harbor"));
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(smtpPort);
        smtp.send(mail);
    }

    private void consult(Desktop desktop, String login) {
        Tasklist tasks = desktop.logIn(login).take(TITLE);
        desktop.photograph("consultation-" + login);

        assertThat(tasks.summary()).contains(TITLE, NEED, "Review by");
        tasks.choose("Is the need met already?", "No, no community meets it")
            .choose("Does it fit the mission", "Yes")
            .type("Your advice", "Please go on.")
            .complete();
    }

    private void schedule(Desktop desktop) {
        Tasklist tasks = desktop.logIn("chair").take("Place on a Board meeting");
        assertThat(tasks.summary()).contains("met by no community", "Please go on.");

        tasks.selectFirst("At which Board meeting?");
        desktop.photograph("scheduling-chair");
        tasks.complete();
    }

    /** A declined ballot without a reason is refused, and what was typed is still there. */
    private void changeOneMind(Desktop desktop) {
        Tasklist tasks = desktop.logIn("board-2");
        assertThat(tasks.count()).isOne();
        desktop.photograph("start-page-board-2");
        tasks.take("Cast your ballot").choose("Your ballot", "Decline").type("Reason", " ");
        String refusal = tasks.completeInVain();
        desktop.photograph("refused-ballot-board-2");

        assertThat(refusal).contains("Not possible", "reason").doesNotContain("ENGINE", "Exception");
        assertThat(tasks.typed("Reason")).isEqualTo(" ");
        tasks.choose("Your ballot", "Approve").complete();
    }

    private void decide(Desktop desktop) {
        Tasklist tasks = desktop.logIn("chair");
        desktop.photograph("start-page-chair");
        tasks.take("Cast your ballot").choose("Your ballot", "Approve").complete();
        tasks.take("Close the vote");
        assertThat(tasks.summary()).contains(TITLE);

        tasks.choose("What did the Board move?", "Decide by the ballots").type("From the minutes", "A good plan.");
        desktop.photograph("closing-the-vote-chair");
        tasks.complete();
    }

    private void findInTheDirectory(Desktop desktop) {
        desktop.open("/");
        By community = By.linkText(TITLE);
        desktop.until("the community in the directory", page -> {
            if (!desktop.shows(community)) {
                desktop.reload();
            }
            return desktop.shows(community);
        });
        desktop.photograph("directory");
        desktop.find(community).click();

        assertThat(desktop.find(By.tagName("h1")).getText()).isEqualTo(TITLE);
        assertThat(desktop.text()).contains("active", "Mika Stone");
        desktop.photograph("community");
        for (String service : new String[] { "/folders/", "/lists/" }) {
            desktop.open("/communities/sound-archives");
            desktop.find(By.cssSelector("main a[href*='" + service + "']")).click();
            assertThat(desktop.text()).contains("stand-in");
        }
    }

    private static void lookAround(Desktop desktop) {
        for (String login : new String[] { "director", "staff-1", "advisor", "admin" }) {
            desktop.logIn(login).count();
            desktop.photograph("start-page-" + login);
        }
    }

    private void advance(String time) {
        var answer = new OutsideClient(address()).post("/actuator/clock", "admin", Map.of("advance", time));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String address() {
        return "http://localhost:" + port;
    }

}
