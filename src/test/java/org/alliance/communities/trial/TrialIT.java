package org.alliance.communities.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.alliance.communities.mail.extraction.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar tries a folder of mails as an administrator does. */
class TrialIT {

    private static final String JAR = "target/communities.jar";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void eachMailIsPrintedWithWhatBecomesOfIt() throws Exception {
        Path proposal = mail("1-proposal.eml", "Proposal: a community on \u00e9ditions", """
                We would like to propose a community of practice.

                Statement of need
                Nobody catalogues these together.
                """);
        Files.copy(proposal, folder.resolve("2-again.eml"));
        mail("below/3-thanks.eml", "Thank you", "Thank you for the meeting.");
        mail("4-away.eml", "Away", "I am away.", "Auto-Submitted: auto-replied");
        Files.writeString(folder.resolve("notes.txt"), "no mail");

        Ended ended = run(folder.toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.lines()).contains("1-proposal.eml\tproposal\tA proposal of a member.",
                "\tneed: body, under \"Statement of need\"", "2-again.eml\tduplicate\tThe same mail is here already.",
                "4 mails: {automatic=1, duplicate=1, proposal=1, sort=1}");
        assertThat(ended.lines()).anySatisfy(line -> assertThat(line).startsWith("4-away.eml\tautomatic\t"));
        assertThat(ended.lines()).anySatisfy(line -> assertThat(line).startsWith("below/3-thanks.eml\tsort\t"));
    }

    @Test
    void documentsAreOpenedToo() throws Exception {
        mail("1-document.eml", "Proposal: a community of practice on maps", "\r\n--sep\r\n\r\nWe propose a community of practice."
                + "\r\n--sep\r\nContent-Type: application/octet-stream; name=plan.docx\r\nContent-Transfer-Encoding: base64"
                + "\r\n\r\n" + Base64.getMimeEncoder().encodeToString(new WordFile().heading("Statement of need")
                    .paragraph("Nobody knows maps.").bytes()) + "\r\n--sep--", "Content-Type: multipart/mixed; boundary=sep");

        Ended ended = run(folder.toString());

        assertThat(ended.lines()).anySatisfy(line -> assertThat(line).startsWith("1-document.eml\tproposal\t"))
            .anySatisfy(line -> assertThat(line).startsWith("\tneed: attachment plan.docx"));
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        mail("1.eml", "Thank you", "Thank you for the meeting.");

        run(folder.toString());

        // Every start unpacks the database's programs there and keeps them.
        assertThat(elsewhere.toFile().list()).containsExactly("embedded-pg");
    }

    @Test
    void wrongUseIsAnsweredWithTheRightOne() throws Exception {
        Ended ended = run(folder.resolve("missing").toString());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.lines()).singleElement().asString().contains("no such folder", "try-mails FOLDER");
    }

    @Test
    void onlyThePeopleOfAFileAreMembers() throws Exception {
        mail("1.eml", "Proposal for a community of practice", "Statement of need\nNobody catalogues these together.\n");
        Path people = Files.writeString(elsewhere.resolve("people.csv"), "email,roles\nann@harbor.example,council\n");
        Path others = Files.writeString(elsewhere.resolve("others.csv"), "email\n@orchard.example\n");
        Path wrong = Files.writeString(elsewhere.resolve("wrong.csv"), "email,roles\nann@harbor.example,boss\n");

        Ended known = run(folder.toString(), "--people=" + people);
        Ended unknown = run(folder.toString(), "--people=" + others);
        Ended refused = run(folder.toString(), "--people=" + wrong);

        assertThat(known.lines()).contains("People: 1 added, 0 changed, 0 left, 0 as before", "1 mails: {proposal=1}");
        assertThat(unknown.lines()).contains("1 mails: {sort=1}");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.lines()).singleElement().asString().contains("line 2", "no such role");
    }

    private record Ended(int code, List<String> lines) {
    }

    private Path mail(String name, String subject, String body, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(headers));
        lines.addAll(List.of("From: Ann <ann@harbor.example>", "To: board-chair@alliance.example", "Subject: " + subject,
                "Message-ID: <" + name + "@harbor.example>"));
        if (headers.length == 0 || !headers[0].startsWith("Content-Type:")) {
            lines.add("Content-Type: text/plain; charset=utf-8");
        }
        lines.addAll(List.of("", body));
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\r\n", lines).replaceAll("(?<!\r)\n", "\r\n"), StandardCharsets.UTF_8);
    }

    /** Runs where temporary files can be looked at afterwards. */
    private Ended run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + elsewhere, "-jar", Path.of(JAR).toAbsolutePath().toString(), "try-mails"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), output.lines().toList());
    }

}
