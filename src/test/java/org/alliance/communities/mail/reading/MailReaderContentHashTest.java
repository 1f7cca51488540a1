package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailReaderContentHashTest {

    private static final String MAIL = "From: Ada <a.reed@orchard.example>\nSubject: Maps\n";

    @Test
    void anotherRouteAndAnotherEncodingAreTheSameMail() {
        String first = hash(MAIL + "Received: by a\nMessage-ID: <1@x>\n\nSix libraries\n");
        String second = hash("Received: by b\nDelivered-To: c@d.example\n" + MAIL
                + "Content-Transfer-Encoding: quoted-printable\n\nSix=20libraries =\n\n\n");

        assertThat(second).isEqualTo(first).matches("[0-9a-f]{64}");
    }

    @Test
    void anotherSubjectAuthorOrTextIsAnotherMail() {
        assertThat(new String[] { hash(MAIL + "\nSix"), hash(MAIL + "\nSeven"),
                hash(MAIL.replace("Maps", "Tapes") + "\nSix"),
                hash(MAIL.replace("a.reed", "b.reed") + "\nSix") }).doesNotHaveDuplicates();
    }

    @Test
    void anotherAttachmentIsAnotherMailThoughItCannotBeRead() {
        String one = MAIL + MailReaderTextTest.multipart("mixed", "\nSee plan", "Content-Type: application/pdf\n\n%PDF one");

        assertThat(hash(one)).isNotEqualTo(hash(one.replace("%PDF one", "%PDF two")));
    }

    @Test
    void twoMailsOfWhichNothingCanBeReadAreTwo() {
        String first = hash("Return-Path: <>  From: ada@orchard.example  Subject: Maps  Six libraries\n\n");
        String second = hash("Return-Path: <>  From: bo@harbor.example  Subject: Tapes  Seven libraries\n\n");

        assertThat(first).isNotEqualTo(second);
    }

    private static String hash(String mail) {
        return MailReader.read(RawMail.of(mail)).contentHash();
    }

}
