package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.ReadMail.Sender;

/** What holds of every reading, whatever bytes came in. */
final class SoundReading {

    private SoundReading() {
    }

    static void check(ReadMail mail) {
        assertThat(mail.contentHash()).matches("[0-9a-f]{64}");
        assertThat(mail.texts()).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.PARTS * 2 + 1);
        assertThat(mail.texts().get(0).source()).isEqualTo("body");
        mail.texts().forEach(text -> assertThat(text.text().length()).isLessThanOrEqualTo(Limits.TEXT));
        mail.texts().forEach(text -> assertThat(hasControls(text.text().replace("\n", ""))).isFalse());
        assertThat(mail.documents()).hasSizeLessThanOrEqualTo(Limits.DOCUMENTS);
        assertThat(mail.references()).hasSizeLessThanOrEqualTo(50);
        sources(mail).forEach(source -> assertThat(source).hasSizeLessThan(150).doesNotContain("/", "\\")
            .matches(one -> !hasControls(one), "no controls"));
        lines(mail).forEach(line -> assertThat(line).matches(one -> !hasControls(one), "no controls"));
        mail.unreadable().forEach(one -> assertThat(one.reason()).isNotBlank());
        if (!mail.overLimit().isEmpty()) {
            assertThat(mail.documents()).isEmpty();
        }
    }

    private static Stream<String> sources(ReadMail mail) {
        return Stream.of(mail.texts().stream().map(ReadMail.MailText::source), mail.documents().stream().map(Document::source),
                mail.unreadable().stream().map(ReadMail.Unreadable::source)).flatMap(all -> all);
    }

    private static Stream<String> lines(ReadMail mail) {
        Stream<String> headers = mail.headers().values().stream().flatMap(List::stream);
        Stream<String> read = Stream.of(mail.subject(), mail.messageId(), mail.inReplyTo());
        return Stream.of(headers, mail.headers().keySet().stream(), read, mail.references().stream(),
                mail.from().stream().map(Sender::name)).flatMap(all -> all);
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F);
    }

}
