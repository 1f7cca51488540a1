package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text may take about four times the processor, never sixteen times. */
class ReadingEffortHardListTests {

    private static final int MOST = 10;

    /** Nanoseconds of processor; what takes less can be of any shape. */
    private static final long NOTHING = 50_000_000;

    @ParameterizedTest(name = "[78] {0}")
    @ValueSource(strings = { ">", "> ", "> > >\n", ">\n", "On Monday\n", "On Mon, Ada wrote:\n", "From: x\n", "-- \n", " ", "\t\n",
            "-", "=", "*", "**a**\n", "# \n", "1.", "1.1.1 a\n", "(", "[Insert ", "a ", "a", "Need:\n", "Need: ", "begin 644 x\n",
            "begin 644 x\n#0V%T\n", "=?utf-8?q?", "<", "<b>", "&", "http://a ", "---------- Forwarded message\n", "\u00a0", "?", "!\n",
            "we propose to start a community of practice. ", ".\n\n" })
    void textOfAnyShapeTakesTimeInProportionToItsLength(String piece) {
        assertProportional(size -> MailReader.read(RawMail.withContent("\n" + repeated(piece, size))), 60_000);
        assertProportional(size -> MailReader.read(RawMail.withHtml(repeated(piece, size))), 60_000);
        assertProportional(size -> MailReader.read(RawMail.of("Subject: " + repeated(piece.strip(), size) + "\n\n")), 20_000);
        assertProportional(size -> MailReader.read(RawMail.of("From: " + repeated(piece.strip(), size) + "\n\n")), 12_000);
        assertProportional(size -> MailReader.read(RawMail.of("Content-Type: text/plain; name=\"" + repeated(piece.strip(), size)
                + "\n\n")), 20_000);
    }

    @ParameterizedTest(name = "[78] {0}")
    @ValueSource(strings = { ">", "> > >\n", ">\n", "On Monday\n", "On Mon, Ada wrote:\n", "From: x\n", "-- \n", " ", "\t\n",
            "-", "=", "**a**\n", "1.", "(", "[Insert ", "a ", "a", "Need:\n", "Need: ", "!\n",
            "\ufdfa\n", "---------- Forwarded message ----------\n", "we propose to start a community of practice. ", ".\n\n" })
    void proposalOfAnyShapeTakesTimeInProportionToItsLength(String piece) {
        assertProportional(size -> {
            List<MailText> texts = List.of(new MailText("body", repeated(piece, size)));
            ProposalReader.read(repeated(piece.strip(), 2000), texts);
            ProposalReader.wantsCommunity("x", texts);
            ProposalReader.wantsWithdrawal("x", texts);
        }, 20_000);
    }

    private interface Work {

        void of(int size);

    }

    /** Tries again what may have been the virtual machine's own work: a program that is too slow is so each time. */
    private static void assertProportional(Work work, int size) {
        work.of(size);
        long all = 0;
        long most = 0;
        for (int attempt = 0; attempt < 3; attempt++) {
            all = least(work, 4 * size);
            most = Math.max(NOTHING, MOST * least(work, size));
            if (all < most) {
                return;
            }
        }
        assertThat(all).isLessThan(most);
    }

    private static long least(Work work, int size) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3 && least > NOTHING; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.of(size);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private static String repeated(String piece, int size) {
        return piece.isEmpty() ? "" : piece.repeat(size / piece.length());
    }

}
