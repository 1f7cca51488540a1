package org.alliance.communities.mail.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.alliance.communities.proposal.reading.ProposalReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads again what a fuzzer began with and what it found. */
class FoundMailsTest {

    static Stream<Path> found() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/org/alliance/communities"))) {
            List<Path> inputs = files.filter(file -> file.toString().contains("FuzzTestInputs")).filter(Files::isRegularFile)
                .toList();
            return inputs.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatAFuzzerFoundIsRead(Path file) throws IOException {
        ReadMail mail = MailReader.read(Files.readAllBytes(file));

        SoundReading.check(mail);
        ProposalReader.read(mail.subject(), mail.texts());
        ProposalReader.wantsCommunity(mail.subject(), mail.texts());
    }

}
