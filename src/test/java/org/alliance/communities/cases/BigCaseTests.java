package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;

import org.alliance.communities.mail.CaseMails;
import org.alliance.communities.mail.CaseMails.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However many and however long its mails are, a case is copied out slice by slice. */
class BigCaseTests extends CaseTest {

    private static final int MANY = 200;

    private static final int LONG = 1_000_000;

    @Autowired
    private CaseMails mails;

    /** Remembers how much came and what came at once at most, and keeps nothing. */
    private static class Scale extends OutputStream {

        private long bytes;

        private int most;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
            most = Math.max(most, length);
        }

    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void twoHundredMailsOfOneMegabyteAreNeverInMemoryTogether() throws Exception {
        String number = cases.incompleteProposal();
        jdbc.sql("""
                insert into mail_inbound (mailbox, uid_validity, uid, raw, sha256, internal_date, received_at, disposition, case_number)
                select 'big', 1, n, convert_to(repeat('x', :size), 'UTF8'), 'none', now(), now(), 'reply', :case
                from generate_series(1, :many) as n
                """).param("size", LONG).param("many", MANY).param("case", number).update();
        try {
            Scale scale = new Scale();
            long before = used();
            List<Filed> filed = mails.of(number).stream().filter(mail -> mail.bytes() == LONG).toList();
            assertThat(filed).hasSize(MANY);

            for (Filed mail : filed) {
                mails.copy(mail, scale);
            }

            assertThat(scale.bytes).isEqualTo((long) MANY * LONG);
            assertThat(scale.most).as("at once").isLessThanOrEqualTo(256 * 1024);
            assertThat(used() - before).as("kept").isLessThan(50_000_000);
        }
        finally {
            jdbc.sql("delete from mail_inbound where mailbox = 'big'").update();
        }
    }

}
