package org.alliance.communities.mail.web;

import java.util.List;

import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.mail.reading.AttachedFiles;
import org.alliance.communities.mail.reading.AttachedFiles.AttachedFile;
import org.alliance.communities.refusal.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Mails as files to be saved, for whoever looks into one with a program of their own. */
@Controller
class MailFiles {

    private final Inbox inbox;

    private final Outbox outbox;

    MailFiles(Inbox inbox, Outbox outbox) {
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /** @param number which file of the mail, from 1 on */
    @GetMapping("/mail/inbound/{id}/files/{number}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable int number) {
        List<AttachedFile> files = inbox.mayBeOpened(id) ? AttachedFiles.in(raw(id)) : List.of();
        if (number < 1 || number > files.size()) {
            throw new NotFound("There is no such file in this mail.");
        }
        AttachedFile file = files.get(number - 1);
        return InertFile.of(file.name(), file.bytes());
    }

    /** The very bytes that the mail server handed over. */
    @GetMapping("/mail/inbound/{id}/raw")
    ResponseEntity<byte[]> inbound(@PathVariable long id) {
        return InertFile.of("mail-" + id + ".eml", raw(id));
    }

    /** The very bytes that the mail server gets. */
    @GetMapping("/mail/outbound/{id}/raw")
    ResponseEntity<byte[]> outbound(@PathVariable long id) {
        return InertFile.of("letter-" + id + ".eml",
                outbox.raw(id).orElseThrow(() -> new NotFound("This letter was never written as a mail.")));
    }

    private byte[] raw(long id) {
        return inbox.raw(id).orElseThrow(() -> new NotFound("There is no such mail."));
    }

}
