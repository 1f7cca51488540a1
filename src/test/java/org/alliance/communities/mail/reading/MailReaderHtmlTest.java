package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.junit.jupiter.api.Test;

class MailReaderHtmlTest {

    @Test
    void headingsAndBoldLinesAreMarked() {
        assertThat(read("<h2>Need</h2><p>Six <b>old</b> tapes</p><p><strong>Activities</strong><br>Four calls</p>"))
            .isEqualTo("# Need\n\nSix old tapes\n\n**Activities**\nFour calls");
        assertThat(read("<p><span style='font-weight: bold'>Who</span></p><p><b>Who:</b> all</p>"))
            .isEqualTo("**Who**\n\nWho: all");
    }

    @Test
    void listItemsStandOnTheirOwnLines() {
        assertThat(read("<ul><li><p>One</p></li><li>Two<ul><li>Three</li></ul></li></ul>"))
            .isEqualTo("- One\n- Two\n- Three");
    }

    @Test
    void tableRowsAreLines() {
        assertThat(read("<table><tr><th>Need</th><td>Six<br>tapes</td></tr>"
                + "<tr><td>Resources</td><td><p>None</p></td></tr></table>"))
            .isEqualTo("Need | Six\ntapes\nResources | None");
    }

    @Test
    void tablesThatOnlyArrangeThePageAreNot() {
        assertThat(read("<table><tr><td>Logo</td><td><h1>Need</h1><p>Six tapes</p></td></tr></table>"))
            .isEqualTo("Logo\n\n# Need\n\nSix tapes");
    }

    @Test
    void quotesAreMarkedByDepth() {
        assertThat(read("Yes<blockquote>Need?<blockquote>Old</blockquote></blockquote>No"))
            .isEqualTo("Yes\n\n> Need?\n>\n> > Old\n\nNo");
    }

    @Test
    void whatNobodySeesIsNotRead() {
        assertThat(read("<html><head><title>T</title><style>p{}</style></head><body><p style='DISPLAY : none'>Fake</p>"
                + "<p hidden>Fake</p><script>alert(1)</script><!-- Fake --><p>Real&nbsp;text</p></body></html>"))
            .isEqualTo("Real text");
    }

    @Test
    void breaksAndPreformattedLinesAreKept() {
        assertThat(read("One<br>two<br><br>three<hr>four<pre>a\n  b</pre>"))
            .isEqualTo("One\ntwo\n\nthree\n\n________________________________\n\nfour\n\na\nb");
    }

    @Test
    void textBehindLargePicturesInThePageIsRead() {
        String picture = "iVBORw0KGgo".repeat(300_000);
        ReadMail mail = MailReader.read(RawMail.withHtml("<p>One<img src=\"data:image/png;base64," + picture + "\">two</p>"
                + "<p style='background: url(data:image/svg+xml;charset=utf-8;base64," + picture + ")'>Three</p>"
                + "<p style=\"background: url(&quot;DATA:image/png;base64," + picture.substring(0, 1000) + "&quot;)\">Four</p>"
                + "<img src='data:image/gif;base64,R0lG\nODlh'><p>\"metadata: a, b\" and \"data: we need, and more\"</p>"));

        assertThat(mail.overLimit()).isEmpty();
        assertThat(mail.body()).isEqualTo("Onetwo\n\nThree\n\nFour\n\n\"metadata: a, b\" and \"data: we need, and more\"");
        assertThat(mail.unreadable()).isEmpty();
    }

    @Test
    void pageThatIsTooLongIsSaidToBeCut() {
        ReadMail mail = MailReader.read(RawMail.withHtml("<p>One</p>" + "<p>two</p>".repeat(200_000)));

        assertThat(mail.body()).startsWith("One");
        assertThat(mail.unreadable()).containsExactly(new Unreadable("body", "it is so long that only its beginning was read"));
    }

    private static String read(String html) {
        return MailReader.read(RawMail.withHtml(html)).body();
    }

}
