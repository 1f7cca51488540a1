package org.alliance.communities.mail.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.Document;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.junit.jupiter.api.Test;

/** Documents and programs that mean no good. */
class HostileDocumentsHardListTests {

    /** [76] Entities, document types, templates and pictures from elsewhere. */
    @Test
    void noDocumentMakesAConnectionOrShowsAFile() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/";
            String doctype = "<!DOCTYPE x [<!ENTITY far SYSTEM \"" + address + "\"><!ENTITY near SYSTEM \"file:///etc/passwd\">"
                    + "<!ENTITY % dtd SYSTEM \"" + address + "dtd\"> %dtd;]>";
            DocumentReader reader = new DocumentReader();

            Extracted word = reader.read(document(new WordFile().declaring(doctype).paragraph("&far;&near;").bytes()),
                    DocumentReader.LIMIT);
            Extracted open = reader.read(document(OtherFiles.odt(doctype, "<text:p>&far;&near;</text:p>", "")),
                    DocumentReader.LIMIT);
            Extracted fetching = reader.read(document(new WordFile().fetching("attachedTemplate", address + "template.dotx")
                .fetching("image", address + "image.png").paragraph("Plain words").bytes()), DocumentReader.LIMIT);

            assertThat(word.toString() + open).doesNotContain("root:");
            assertThat(fetching.texts()).singleElement().satisfies(text -> assertThat(text.text()).isEqualTo("Plain words"));
            assertThat(isCalled(listening)).isFalse();
        }
    }

    @Test
    void programThatTalksToTheNetworkIsRefused() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            List<Piece> said = new OwnProcess(TalkingProgram.class.getName(), Duration.ofSeconds(20))
                .answer((listening.getLocalPort() + " " + InetAddress.getLocalHost().getHostName()).getBytes(),
                        DocumentReader.LIMIT);

            assertThat(said).extracting(Piece::text).containsExactly("socket refused", "address refused", "name refused");
            assertThat(isCalled(listening)).isFalse();
        }
    }

    /** [77] */
    @Test
    void programThatHangsIsEndedWithAllItStarted() throws Exception {
        assertThat(reason(HangingProgram.class, Duration.ofSeconds(3))).isEqualTo("it took too long to open");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
    }

    /** [77] */
    @Test
    void programThatDiesOrTalksNonsenseMakesTheDocumentUnreadable() throws Exception {
        assertThat(reason(DyingProgram.class, Duration.ofSeconds(20))).isEqualTo("it is damaged");
        assertThat(reason(BabblingProgram.class, Duration.ofSeconds(20))).isEqualTo("it is damaged");
        assertThat(reason(SwallowingProgram.class, Duration.ofSeconds(20)))
            .isEqualTo("it grows too large when it is unpacked");
    }

    /** [77] */
    @Test
    void mailWhoseDocumentsHangKeepsTheOthersWaitingNoLongerThanItsLimit() throws Exception {
        OwnProcess hanging = new OwnProcess(HangingProgram.class.getName(), Duration.ofMillis(300));
        List<String> reasons = new ArrayList<>();

        new DocumentReader(hanging, Duration.ofMillis(500)).read(Collections.nCopies(20, document(new byte[10])),
                extracted -> reasons.add(extracted.unreadable().get(0).reason()));

        assertThat(reasons).hasSize(20).startsWith("it took too long to open")
            .endsWith("the other files of the same mail took too long to open");
        assertThat(reasons.stream().filter("it took too long to open"::equals)).hasSizeLessThan(4);
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        Set<Path> before = directories();

        new DocumentReader().read(document(new WordFile().paragraph("x").bytes()), DocumentReader.LIMIT);
        reason(DyingProgram.class, Duration.ofSeconds(20));

        assertThat(directories()).isEqualTo(before);
    }

    private static Document document(byte[] file) {
        return new Document("attachment file", "application/octet-stream", file);
    }

    private static String reason(Class<?> program, Duration limit) throws InterruptedException {
        DocumentReader reader = new DocumentReader(new OwnProcess(program.getName(), limit), limit);
        return reader.read(document(new byte[100_000]), limit).unreadable().stream().map(Unreadable::reason).findFirst().orElseThrow();
    }

    private static boolean isCalled(ServerSocket listening) throws IOException {
        listening.setSoTimeout(200);
        try {
            listening.accept().close();
            return true;
        }
        catch (SocketTimeoutException silence) {
            return false;
        }
    }

    private static Set<Path> directories() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new TreeSet<>(all.filter(one -> one.getFileName().toString().startsWith("communities-document")).toList());
        }
    }

}
