package org.alliance.communities.mail.reading;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Reads whatever a fuzzer makes of the mails in {@code MailReaderFuzzTestInputs}. What it breaks the reader with stays there
 * as one more mail, which {@link FoundMailsTest} reads in each build.
 */
class MailReaderFuzzTest {

    @FuzzTest
    void anyBytesAreReadAsAMail(byte[] bytes) {
        SoundReading.check(MailReader.read(bytes));
    }

}
