package org.alliance.communities.mail.web;

import java.util.List;

import org.alliance.communities.mail.MailFilter;
import org.alliance.communities.mail.MailLedger;
import org.alliance.communities.mail.MailLine;
import org.alliance.communities.mail.MailLine.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every mail in and out, newest first, for those who look after the post. */
@Controller
class MailPages {

    static final int SCREEN = 50;

    private final MailLedger ledger;

    MailPages(MailLedger ledger) {
        this.ledger = ledger;
    }

    /** @param after the place of the last mail on the screen before; empty for the newest */
    @GetMapping("/mail")
    String mails(@RequestParam(defaultValue = "") String show, @RequestParam(name = "case", defaultValue = "") String number,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String after, Model model) {
        MailFilter filter = new MailFilter(show, number, words);
        List<MailLine> found = ledger.list(filter, after.isEmpty() ? null : Place.ofKey(after), SCREEN + 1);
        List<MailLine> shown = found.stream().limit(SCREEN).toList();
        model.addAttribute("filter", filter);
        model.addAttribute("dispositions", MailFilter.dispositions());
        model.addAttribute("states", MailFilter.states());
        model.addAttribute("mails", shown);
        model.addAttribute("after", after);
        model.addAttribute("older", found.size() > SCREEN ? shown.get(SCREEN - 1).place().key() : "");
        return "mail";
    }

}
