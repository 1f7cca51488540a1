package org.alliance.communities.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.reading.ProposalReader;

/**
 * How long a mail can hold the thread that reads it, its documents apart: mails at the limits of what is read, and in the shapes
 * that cost the most. What counts is that thread's time on the processor, each mail once.
 */
class HardestMails {

    private static final int SHOWN = 8;

    private static final int ALL = 25_000_000;

    private static final int TEXT = 2_000_000;

    private static final int HTML = 3_900_000;

    private record Cost(String mail, int bytes, double seconds) {
    }

    void measure(Table table) {
        read(Mails.proposal(1));
        List<Cost> costs = new ArrayList<>();
        mails().forEach((name, mail) -> {
            byte[] raw = mail.getBytes(StandardCharsets.ISO_8859_1);
            costs.add(new Cost(name, raw.length, read(raw)));
        });
        table.hardestHeads();
        costs.stream().sorted(Comparator.comparingDouble(Cost::seconds).reversed()).limit(SHOWN)
            .forEach(cost -> table.hardest(cost.mail(), cost.bytes(), cost.seconds()));
        table.line("The hardest of %d mails.".formatted(costs.size()));
    }

    private static double read(byte[] raw) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ReadMail mail = MailReader.read(raw);
        ProposalReader.read(mail);
        ProposalReader.wantsCommunity(mail.subject(), mail.texts());
        ProposalReader.wantsWithdrawal(mail.subject(), mail.texts());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
    }

    private static Map<String, String> mails() {
        Map<String, String> mails = new LinkedHashMap<>();
        mails.put("lines of words", text(full("x".repeat(998) + "\r\n", ALL)));
        mails.put("one line", text("x".repeat(ALL)));
        mails.put("Base64", "Content-Transfer-Encoding: base64\n\n" + full("eHggeHggeHggeHggeHggeHggeHggeHggeHggeHgg\r\n", ALL));
        mails.put("quoted-printable", "Content-Transfer-Encoding: quoted-printable\n\n" + full("=41", ALL));
        mails.put("parts inside parts", nested(5_000));
        mails.put("mails inside mails", "Content-Type: message/rfc822\n\n".repeat(20_000) + "Subject: x\n\nText");
        mails.put("empty parts", "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(200_000));
        mails.put("boundaries without a boundary", "Content-Type: multipart/mixed\n\n" + full("--x\n\n", ALL));
        mails.put("headers", "X-Long: y\n".repeat(100_000) + "\nText");
        mails.put("encoded words", "Subject: " + full("=?utf-8?Q?a?= ", ALL) + "\n\nText");
        for (String piece : List.of("<", "(", "a@b.example,", "\"", "=?")) {
            mails.put("From of " + piece, "From: " + full(piece, ALL) + "\n\nText");
        }
        for (String piece : List.of("> ", ">\n", "> > >\n", "Need:\n", "Need: ", "On Mon, Ada wrote:\n", "From: x\n", "-- \n", " ",
                "begin 644 x\n#0V%T\n", "**a**\n", "1.1.1 a\n", "we propose to start a community of practice. ", "http://a ",
                "---------- Forwarded message ----------\n", "Sent: x\n", "Dear Ada,\n", "Membership: limited to directors and we may ",
                "To be determined by the leads, ", "This is what we ask you:\n> Statement of need\n", "\u2022 Need\n", "Statement of need\n\nWe need it.\n\n")) {
            mails.put("text of " + piece, text(full(piece, TEXT)));
        }
        for (String piece : List.of("<div>", "<b>", "<table><tr><td>", "<p>x</p>", "<td>x</td>", "<blockquote>", "<a x=\"", "&amp;",
                "<!--", "<div style=\"display:none\">", "<li>x", "<span>x</span> ", "<br>", "<h1>Need</h1>x")) {
            mails.put("HTML of " + piece, html(full(piece, HTML)));
        }
        mails.put("HTML in a deep table", html("<table><tr><td>" + full("<p>x</p>", HTML)));
        return mails;
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        return mail.append("\nText").toString();
    }

    private static String text(String body) {
        return "Subject: Proposal: community of practice\n\n" + body;
    }

    private static String html(String body) {
        return "Subject: Proposal: community of practice\nContent-Type: text/html\n\n" + body;
    }

    private static String full(String piece, int bytes) {
        return piece.repeat(bytes / piece.length());
    }

}
