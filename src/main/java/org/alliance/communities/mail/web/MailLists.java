package org.alliance.communities.mail.web;

import java.util.List;

import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.refusal.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails, newest first. */
@RestController
@RequestMapping("/api/mail")
class MailLists {

    private static final int LONGEST = 10_000;

    private final Inbox inbox;

    private final Outbox outbox;

    MailLists(Inbox inbox, Outbox outbox) {
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @GetMapping("/inbound")
    List<InboundView> inbound(@RequestParam(defaultValue = "100") int size) {
        return inbox.list(within(size)).stream().map(InboundView::of).toList();
    }

    /** Never shown, only saved: what a stranger wrote must not run in our pages. */
    @GetMapping("/inbound/{id}/raw")
    ResponseEntity<byte[]> raw(@PathVariable long id) {
        return InertFile.of("mail-" + id + ".eml", inbox.raw(id).orElseThrow(() -> new NotFound("There is no such mail.")));
    }

    @GetMapping("/outbound")
    List<OutboundView> outbound(@RequestParam(defaultValue = "100") int size) {
        return outbox.list(within(size)).stream().map(OutboundView::of).toList();
    }

    private static int within(int size) {
        return Math.max(1, Math.min(size, LONGEST));
    }

}
