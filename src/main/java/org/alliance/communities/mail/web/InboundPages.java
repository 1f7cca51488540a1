package org.alliance.communities.mail.web;

import java.security.Principal;

import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.MailFacts;
import org.alliance.communities.mail.MailRecord;
import org.alliance.communities.mail.PostDesk;
import org.alliance.communities.mail.SenderCheck;
import org.alliance.communities.mail.reading.AttachedFiles;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.refusal.Back;
import org.alliance.communities.refusal.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All there is about one mail that came in. Its texts are shown as text, never as the pages that they may want to be. */
@Controller
@RequestMapping("/mail/inbound/{id}")
class InboundPages {

    private final Inbox inbox;

    private final MailFacts facts;

    private final MailRecord record;

    private final PostDesk desk;

    private final SenderCheck senders;

    InboundPages(Inbox inbox, MailFacts facts, MailRecord record, PostDesk desk, SenderCheck senders) {
        this.inbox = inbox;
        this.facts = facts;
        this.record = record;
        this.desk = desk;
        this.senders = senders;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        InboundMail mail = inbox.find(id).orElseThrow(() -> new NotFound("There is no such mail."));
        model.addAttribute("mail", mail);
        model.addAttribute("facts", facts.ofInbound(id));
        model.addAttribute("record", record.ofInbound(id));
        if (inbox.mayBeOpened(id)) {
            read(inbox.read(id), model);
            model.addAttribute("files", AttachedFiles.in(inbox.raw(id).orElseThrow()));
        }
        return "mail-in";
    }

    private void read(ReadMail read, Model model) {
        model.addAttribute("read", read);
        model.addAttribute("doubt", senders.authenticated(read).isPresent() ? null : senders.doubt(read));
        model.addAttribute("texts", read.texts().stream().map(Excerpt::of).toList());
    }

    @PostMapping("/again")
    String placeAgain(@PathVariable long id, @RequestParam String reason, Principal by, RedirectAttributes back) {
        return Back.to("/mail/inbound/" + id, back, "The mail is placed again in a moment.",
                () -> desk.placeAgain(id, by.getName(), reason.strip()));
    }

}
