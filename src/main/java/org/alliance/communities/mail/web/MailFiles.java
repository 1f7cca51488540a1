package org.alliance.communities.mail.web;

import org.alliance.communities.mail.Inbox;
import org.alliance.communities.refusal.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Mails as files to be saved, for whoever looks into one with a program of their own. */
@Controller
class MailFiles {

    private final Inbox inbox;

    MailFiles(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The very bytes that the mail server handed over. */
    @GetMapping("/mail/inbound/{id}/raw")
    ResponseEntity<byte[]> inbound(@PathVariable long id) {
        return InertFile.of("mail-" + id + ".eml", inbox.raw(id).orElseThrow(() -> new NotFound("There is no such mail.")));
    }

}
