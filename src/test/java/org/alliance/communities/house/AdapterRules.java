package org.alliance.communities.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.ArchRule;

/** Each outside system and library has one place that knows it. */
final class AdapterRules {

    private AdapterRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.rule("only mail knows Jakarta Mail",
                        only("mail is one module's business; the demo makes its example mails as a member's program would",
                                List.of("jakarta.mail..", "org.eclipse.angus.."), "mail..", "demo.ExampleMails"),
                        "letters", "KnowsLetters"),
                HouseRule.rule("only mail.imap opens folders", only("it reads the mailbox",
                        List.of("org.eclipse.angus.mail.imap..", "org.eclipse.angus.mail.iap.."), "mail.imap.."),
                        "imap", "OpensFolders"),
                HouseRule.rule("only mail.smtp sends", only("every mail leaves through the outbox",
                        List.of("org.eclipse.angus.mail.smtp..", "org.springframework.mail.."), "mail.smtp.."),
                        "smtp", "Sends"),
                HouseRule.rule("only mail.embedded knows GreenMail", only("it is the stand-in of a mail server",
                        List.of("com.icegreen.."), "mail.embedded.."), "embedded", "KnowsGreenMail"),
                HouseRule.rule("only database knows the embedded PostgreSQL", only("all others see a data source",
                        List.of("io.zonky.."), "database.."), "postgres", "KnowsZonky"),
                HouseRule.rule("only mail reads HTML", only("HTML is how some mails are written",
                        List.of("org.jsoup.."), "mail.."), "html", "ReadsHtml"),
                HouseRule.rule("only people.file reads CSV", only("a table says who people are in one place",
                        List.of("org.apache.commons.csv.."), "people.file.."), "csv", "ReadsCsv"),
                HouseRule.rule("only board.ical knows calendar files", only("they are read and written in one place",
                        List.of("net.fortuna.ical4j.."), "board.ical.."), "ical", "KnowsCalendarFiles"),
                HouseRule.rule("only board.suggestion.https reads addresses of the web", only("it never reads a private network",
                        List.of("org.apache.hc.."), "board.suggestion.https.."), "web", "ReadsTheWeb"),
                HouseRule.rule("only paper prints PDF", only("documents are made in one place",
                        List.of("com.openhtmltopdf.."), "paper.."), "printing", "PrintsPdf"));
    }

    private static Function<String, ArchRule> only(String reason, List<String> libraries, String... places) {
        return root -> {
            String[] packages = Stream.of(places).filter(place -> place.endsWith("..")).map(place -> root + "." + place)
                .toArray(String[]::new);
            String types = String.join("|", Stream.of(places).filter(place -> !place.endsWith(".."))
                .map(place -> (root + "." + place).replace(".", "\\.") + "(\\$.*)?").toList());
            return noClasses().that().resideOutsideOfPackages(packages).and().haveNameNotMatching(types)
                .should().dependOnClassesThat().resideInAnyPackage(libraries.toArray(String[]::new)).because(reason);
        };
    }

}
