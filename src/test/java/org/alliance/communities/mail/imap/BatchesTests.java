package org.alliance.communities.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BatchesTests {

    private static final long LARGE = 5_000_000;

    @Property
    void eachMailIsInOneBatchInItsOrderAndNoBatchIsTooBig(
            @ForAll List<@IntRange(max = 9_000_000) Integer> sizes) {
        List<ListedMail> mails = IntStream.range(0, sizes.size())
            .mapToObj(number -> new ListedMail(number, sizes.get(number), null)).toList();

        List<List<ListedMail>> batches = Batches.of(mails, LARGE);

        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(mails);
        assertThat(batches).allSatisfy(batch -> {
            assertThat(batch).hasSizeBetween(1, 100);
            assertThat(batch.size() == 1 || batch.stream().allMatch(mail -> mail.size() <= LARGE)).isTrue();
            assertThat(batch.size() == 1 || batch.stream().mapToLong(ListedMail::size).sum() <= 8_000_000).isTrue();
        });
    }

}
