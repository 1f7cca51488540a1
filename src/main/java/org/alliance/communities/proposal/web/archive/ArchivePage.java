package org.alliance.communities.proposal.web.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;

import jakarta.servlet.http.HttpServletResponse;
import org.alliance.communities.proposal.Proposals;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands out a case as one file. */
@Controller
class ArchivePage {

    private final Proposals proposals;

    private final CaseArchive archive;

    ArchivePage(Proposals proposals, CaseArchive archive) {
        this.proposals = proposals;
        this.archive = archive;
    }

    /** Never by a mere look: it writes a line into the record. Written to a file first: a slow reader holds no connection to the database, and who gets an archive gets a whole one. */
    @PostMapping("/dossiers/{number}/export.zip")
    void export(@PathVariable String number, Principal by, HttpServletResponse answer) throws IOException {
        String known = proposals.get(number).number();
        Path file = Files.createTempFile("case-", ".zip");
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                archive.write(known, by.getName(), to);
            }
            answer.setContentType("application/zip");
            answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(known + ".zip").build().toString());
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            answer.setContentLengthLong(Files.size(file));
            Files.copy(file, answer.getOutputStream());
        }
        finally {
            Files.deleteIfExists(file);
        }
    }

}
