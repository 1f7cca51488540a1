package org.alliance.communities.board.packet;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.Attachment;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails a published packet to those who sit at the meeting, each once per version. */
@Component
class PacketLetters {

    /** Many mail servers refuse more; the link is in the letter all the same. */
    private static final int LARGEST = 8_000_000;

    private final Outbox outbox;

    private final PacketShelf shelf;

    private final Directory directory;

    private final AllianceTime time;

    private final URI site;

    PacketLetters(Outbox outbox, PacketShelf shelf, Directory directory, AllianceTime time,
            @Value("${communities.public-url}") URI site) {
        this.outbox = outbox;
        this.shelf = shelf;
        this.directory = directory;
        this.time = time;
        this.site = site;
    }

    void mail(Published version) {
        if (version.packet().cancelled()) {
            readers().forEach(reader -> outbox.post(noMeeting(version, reader)));
        }
        else {
            mailWithFile(version);
        }
    }

    private void mailWithFile(Published version) {
        long meeting = version.packet().meeting();
        int number = version.edition().number();
        byte[] pdf = shelf.pdf(meeting, number).orElseThrow();
        Attachment file = new Attachment("board-packet-" + time.day(version.packet().start()) + "-version-" + number + ".pdf",
                "application/pdf", pdf);
        readers().forEach(reader -> {
            Letter letter = letter(version, reader);
            outbox.post(pdf.length > LARGEST ? letter : letter.with(file));
        });
    }

    private List<Person> readers() {
        return Stream.of(Role.BOARD, Role.BOARD_CHAIR, Role.EXECUTIVE_DIRECTOR)
            .flatMap(role -> directory.withRole(role).stream()).distinct().toList();
    }

    private Letter letter(Published version, Person reader) {
        Packet packet = version.packet();
        String day = time.show(time.day(packet.start()));
        String news = version.edition().changes().stream().map(change -> "- " + change).collect(Collectors.joining("\n"));
        String agenda = Agenda.of(packet).stream().map(row -> row.number() + ". " + row.topic()).collect(Collectors.joining("\n"));
        int number = version.edition().number();
        return letter(version, reader, "Packet for the Board meeting of " + day + (number == 1 ? "" : ", version " + number), """
                The packet for the Board meeting of %s is published, version %d.%s
                %s
                Agenda:
                %s

                It is attached as a PDF, and it stands here: %s
                """.formatted(time.show(packet.start()), number,
                packet.place().isBlank() ? "" : "\nThe meeting is at: " + packet.place(),
                news.isEmpty() ? "" : "\nChanged since version " + (number - 1) + ":\n" + news + "\n", agenda, page(packet)));
    }

    private Letter noMeeting(Published version, Person reader) {
        Packet packet = version.packet();
        return letter(version, reader, "No Board meeting on " + time.show(time.day(packet.start())), """
                The Board meeting of %s was cancelled: there is no meeting at that time. The packet that you have of it is no longer
                good for anything but reading. It stands here: %s
                """.formatted(time.show(packet.start()), page(packet)));
    }

    private URI page(Packet packet) {
        return site.resolve("/board/meetings/" + packet.meeting() + "/packet");
    }

    private static Letter letter(Published version, Person reader, String subject, String text) {
        return new Letter("packet", reader.email(), null, subject, LetterForm.of(reader.name(), text), null,
                "packet/" + version.packet().meeting() + "/" + version.edition().number() + "/" + reader.email(), null, List.of());
    }

}
