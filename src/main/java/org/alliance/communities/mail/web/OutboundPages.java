package org.alliance.communities.mail.web;

import java.security.Principal;

import org.alliance.communities.mail.LetterDesk;
import org.alliance.communities.mail.MailFacts;
import org.alliance.communities.mail.MailRecord;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.refusal.Back;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All there is about one letter of ours. */
@Controller
@RequestMapping("/mail/outbound/{id}")
class OutboundPages {

    private final Outbox outbox;

    private final MailFacts facts;

    private final MailRecord record;

    private final LetterDesk desk;

    OutboundPages(Outbox outbox, MailFacts facts, MailRecord record, LetterDesk desk) {
        this.outbox = outbox;
        this.facts = facts;
        this.record = record;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("facts", facts.ofOutbound(id));
        model.addAttribute("mail", outbox.get(id));
        model.addAttribute("written", outbox.raw(id).isPresent());
        model.addAttribute("record", record.ofOutbound(id));
        return "mail-out";
    }

    @PostMapping("/again")
    String sendAgain(@PathVariable long id, @RequestParam String reason, Principal by, RedirectAttributes back) {
        return Back.to(page(id), back, "The letter is sent again in a moment.",
                () -> desk.sendAgain(id, by.getName(), reason.strip()));
    }

    @PostMapping("/release")
    String release(@PathVariable long id, @RequestParam String reason, Principal by, RedirectAttributes back) {
        return Back.to(page(id), back, "The letter is sent in a moment.",
                () -> desk.release(id, by.getName(), reason.strip()));
    }

    @PostMapping("/drop")
    String drop(@PathVariable long id, @RequestParam String reason, Principal by, RedirectAttributes back) {
        return Back.to(page(id), back, "The letter is dropped and never sent.",
                () -> desk.drop(id, by.getName(), reason.strip()));
    }

    private static String page(long id) {
        return "/mail/outbound/" + id;
    }

}
