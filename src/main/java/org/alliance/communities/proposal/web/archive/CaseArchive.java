package org.alliance.communities.proposal.web.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.CaseMails;
import org.alliance.communities.mail.CaseMails.Filed;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.web.archive.ArchiveZip.Packed;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a case into one archive: what is known as JSON, as pages and as PDF, each mail as it was, and the sums to check it all
 * by. One mail after the other passes through; the whole is the case of one moment.
 */
@Component
class CaseArchive {

    /** What can be checked without our program: each file but this one, with its length and its SHA-256. */
    record Manifest(String format, String number, OffsetDateTime exportedAt, String exportedBy, List<Packed> files) {
    }

    private final Proposals proposals;

    private final WholeCases files;

    private final CasePages pages;

    private final CaseMails mails;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Clock clock;

    private final ObjectWriter json;

    private final TransactionTemplate moment;

    CaseArchive(Proposals proposals, WholeCases files, CasePages pages, CaseMails mails, CaseHistory history, AllianceTime time,
            Clock clock, ObjectMapper json, PlatformTransactionManager transactions) {
        this.proposals = proposals;
        this.files = files;
        this.pages = pages;
        this.mails = mails;
        this.history = history;
        this.time = time;
        this.clock = clock;
        this.json = json.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.moment = new TransactionTemplate(transactions);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
    }

    /** Puts on record who takes the case along, and writes it. */
    void write(String number, String by, OutputStream to) {
        history.note(number, by, "exported the case as an archive");
        moment.executeWithoutResult(begun -> {
            try (ArchiveZip zip = new ArchiveZip(new BufferedOutputStream(to, 1 << 16))) {
                pack(number, by, zip);
            }
            catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void pack(String number, String by, ArchiveZip zip) throws IOException {
        List<Filed> filed = mails.of(number);
        WholeCase file = files.of(proposals.get(number), filed);
        zip.add("README.txt", new ClassPathResource("archive/README.txt").getContentAsString(StandardCharsets.UTF_8));
        zip.add("case.json", to -> json.writeValue(to, file));
        for (Map.Entry<String, String> page : pages.of(proposals.get(number), file).entrySet()) {
            zip.add(page.getKey() + ".html", "<!DOCTYPE html>\n" + page.getValue());
            zip.add(page.getKey() + ".pdf", to -> to.write(pages.pdf(page.getValue())));
        }
        for (Filed mail : filed) {
            if (mail.withheld() == null) {
                zip.add(WholeCases.path(mail), to -> mails.copy(mail, to));
            }
        }
        zip.add("SHA256SUMS", zip.packed().stream().map(one -> one.sha256() + "  " + one.path() + "\n").collect(Collectors.joining()));
        Manifest manifest = new Manifest("communities-case/1", number, clock.instant().atZone(time.zone()).toOffsetDateTime(), by,
                zip.packed());
        zip.add("manifest.json", to -> json.writeValue(to, manifest));
    }

}
