package org.alliance.communities.benchmark;

import java.nio.charset.StandardCharsets;

/** Proposals by mail, complete, of usual length, each with a subject and a Message-ID of its own. */
final class Mails {

    private Mails() {
    }

    static byte[] proposal(int number) {
        return """
                From: Ann Alder <ann@harbor.example>
                To: board-chair@alliance.example
                Subject: Proposal for a community of practice: map collections %05d
                Message-ID: <benchmark-%05d@harbor.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                Dear Chair,

                I would like to propose a new community of practice.

                Statement of need
                %s
                Planned activities and intended impacts
                %s
                Yearly continuation criteria
                %s
                Resources beyond the standard support
                None. The website entry, the folder and the email list are all we need.

                Membership
                Open to everyone at a member library, with or without a map case of their own.

                Kind regards,
                Ann Alder
                """.formatted(number, number, """
                Nine member libraries hold printed maps that nobody has described. Readers find them by asking the one
                colleague who knows, and when that colleague retires the maps are lost on their shelves. Each of us has
                tried a scheme of our own, and none of these schemes can be searched together.
                """.repeat(3), """
                Six online meetings a year: one collection each, described together from beginning to end, with questions.
                A shared sheet of decisions about scale, projection and date, with the reasons for each of them.
                We want half of the libraries to have described a hundred sheets after a year.
                """.repeat(3), """
                Every autumn we count the sheets that were described because of us, and ask all members whether they will
                come next year. If fewer than eight people say yes, we write down what we learned and stop.
                """.repeat(2)).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

}
