package org.alliance.communities.proposal.web;

import java.security.Principal;

import org.alliance.communities.proposal.intake.SortingDesk;
import org.alliance.communities.refusal.Back;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the page of a mail what it is, by the rules of the task for it. */
@Controller
class MailSorting {

    private final SortingDesk desk;

    MailSorting(SortingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/mail/inbound/{id}/sorting")
    String sort(@PathVariable long id, @RequestParam String decision,
            @RequestParam(defaultValue = "") String proposalNumber, @RequestParam(defaultValue = "") String proposer,
            @RequestParam String reason, Principal by, RedirectAttributes back) {
        return Back.to("/mail/inbound/" + id, back, "It is recorded what the mail is.",
                () -> desk.sortWithoutTask(id, decision, proposalNumber.strip(), proposer.strip(), by.getName(), reason.strip()));
    }

}
