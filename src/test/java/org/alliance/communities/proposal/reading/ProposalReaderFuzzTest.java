package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.alliance.communities.mail.reading.ReadMail.MailText;

/** Reads what a fuzzer makes of the texts in {@code ProposalReaderFuzzTestInputs}. */
class ProposalReaderFuzzTest {

    @FuzzTest
    void anyTextIsReadAsAProposal(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String subject = text.lines().findFirst().orElse("");
        List<MailText> texts = List.of(new MailText("body", text));

        Reading reading = ProposalReader.read(subject, texts);
        ProposalReader.wantsCommunity(subject, texts);
        ProposalReader.wantsWithdrawal(subject, texts);

        assertThat(reading.title()).isNotBlank();
        reading.passages().forEach((part, passage) -> {
            assertThat(passage.source()).startsWith("body");
            assertThat(passage.text().length()).isLessThanOrEqualTo(2 * text.length() + 10);
        });
    }

}
