package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import jakarta.mail.internet.MimeUtility;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What one program writes in any of the ways there are, the reader gives back. */
class DecodingPropertiesTest {

    record Written(String charset, String text) {
    }

    @Provide
    Arbitrary<Written> texts() {
        Arbitrary<String> charsets = Arbitraries.of("utf-8", "utf-16", "windows-1252", "iso-8859-15", "koi8-r", "windows-1251",
                "gb2312", "big5", "iso-2022-jp", "shift_jis", "euc-kr", "iso-8859-7");
        Arbitrary<String> letters = Arbitraries.strings().withChars("abz AZ09,.!-+&=?_\u00e9\u00fc\u00df\u0416\u044f\u03b1\u6f22\u5b57\u3042\u30ab\uac00\u20ac")
            .ofMinLength(1).ofMaxLength(60);
        return Combinators.combine(charsets, letters).as(DecodingPropertiesTest::asFarAsItCan)
            .filter(written -> !written.text().isEmpty());
    }

    /** No charset but Unicode has all letters. */
    private static Written asFarAsItCan(String charset, String text) {
        Charset real = Charset.forName(charset);
        return new Written(charset, new String(text.getBytes(real), real).strip());
    }

    @Property
    void textComesBackFromItsCharset(@ForAll("texts") Written written) {
        byte[] bytes = written.text().getBytes(Charset.forName(written.charset()));

        assertThat(CharsetLadder.decode(bytes, written.charset())).isEqualTo(written.text());
    }

    @Property
    void textInUtf8ComesBackUnderAnUnknownName(@ForAll("texts") Written written) {
        byte[] utf = written.text().getBytes(StandardCharsets.UTF_8);

        assertThat(CharsetLadder.decode(utf, "x-unknown")).isEqualTo(written.text());
        assertThat(CharsetLadder.decode(utf, "us-ascii")).isEqualTo(written.text());
    }

    @Property
    void bodyComesBackFromEachTransferEncoding(@ForAll("texts") Written written,
            @ForAll("encodings") String encoding) throws Exception {
        byte[] bytes = written.text().getBytes(Charset.forName(written.charset()));
        byte[] raw = RawMail.withBytes("Content-Type: text/plain; charset=" + written.charset()
                + "\nContent-Transfer-Encoding: " + encoding, encoded(bytes, encoding));

        assertThat(MailReader.read(raw).body().strip()).isEqualTo(written.text());
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("base64", "quoted-printable", "8bit", "x-uuencode");
    }

    private static byte[] encoded(byte[] bytes, String encoding) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = MimeUtility.encode(out, encoding)) {
            stream.write(bytes);
        }
        return out.toByteArray();
    }

    @Property
    void subjectComesBackFromEncodedWords(@ForAll("texts") Written written, @ForAll("letters") String letter) throws Exception {
        String word = MimeUtility.encodeText(written.text(), written.charset(), letter);
        String subject = MailReader.read(RawMail.of("Subject: " + word.replace("\r\n", "\n") + "\n\nText")).subject();

        assertThat(subject).isEqualTo(written.text());
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of("B", "Q");
    }

    @Property
    void fileNameComesBackFromBothWaysOfWritingIt(@ForAll("names") String name) throws Exception {
        String whole = "utf-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String half = whole.substring(0, whole.lastIndexOf('%') < 0 ? whole.length() : whole.lastIndexOf('%'));
        FieldValue one = FieldValue.of("attachment; filename*=" + whole);
        FieldValue two = FieldValue.of("attachment; filename*0*=" + half + "; filename*1*=" + whole.substring(half.length()));
        FieldValue three = FieldValue.of("attachment; filename=\"=?utf-8?B?"
                + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?=\"");

        assertThat(one.parameter("filename")).isEqualTo(name).isEqualTo(two.parameter("filename"))
            .isEqualTo(three.parameter("filename"));
        assertThat(FieldValue.of("attachment; filename=\"" + name + "\"").parameters()).isEqualTo(Map.of("filename", name));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("ab Z9-_.,()\u00e9\u0416\u6f22").ofMinLength(1).ofMaxLength(80).map(String::strip)
            .filter(name -> !name.isEmpty());
    }

    @Property
    void nameOfAFileIsNeverAPathNorMoreThanALine(@ForAll String name) {
        String harmless = FileName.harmless(name);

        assertThat(harmless).hasSizeLessThanOrEqualTo(120).doesNotContain("/", "\\", "\n", "\r", "\0", "\u202e")
            .doesNotStartWith(".");
        assertThat(FileName.harmless(harmless)).isEqualTo(harmless);
    }

    @Property
    void textInUtf7ComesBack(@ForAll("texts") Written written) {
        StringBuilder encoded = new StringBuilder();
        written.text().chars().forEach(c -> encoded.append('+').append(Base64.getEncoder().withoutPadding()
            .encodeToString(String.valueOf((char) c).getBytes(StandardCharsets.UTF_16BE))).append('-'));

        assertThat(CharsetLadder.decode(encoded.toString().getBytes(StandardCharsets.US_ASCII), "utf-7"))
            .isEqualTo(written.text());
    }

    @Property
    void anyBytesAreReadInAnyCharset(@ForAll byte[] bytes, @ForAll("charsets") String charset) {
        SoundReading.check(MailReader.read(RawMail.withBytes("Content-Type: text/plain; charset=" + charset, bytes)));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("utf-7", "utf-8", "utf-16", "iso-2022-jp", "_iso-2022-jp$ESC", "gbk", "hz-gb-2312", "x-none", "",
                "iso-2022-kr", "x-iscii91", "utf-32", "cp037");
    }

}
