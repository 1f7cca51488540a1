package org.alliance.communities.community.web;

import java.util.List;

import org.alliance.communities.community.Community;
import org.alliance.communities.community.Community.Status;
import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.community.Part;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.MailSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everyone may read: which communities there are (clause A2), and how to propose one (clause A4). */
@Controller
class DirectoryPages {

    private final CommunityRegister register;

    private final CaseHistory history;

    private final MailSettings mail;

    DirectoryPages(CommunityRegister register, CaseHistory history, MailSettings mail) {
        this.register = register;
        this.history = history;
        this.mail = mail;
    }

    @GetMapping("/")
    String directory(Model model) {
        List<Community> all = register.all();
        model.addAttribute("current", all.stream().filter(one -> one.status() == Status.ACTIVE
                || one.status() == Status.CLOSING).toList());
        model.addAttribute("past", all.stream().filter(one -> one.status() == Status.CLOSED).toList());
        return "directory";
    }

    @GetMapping("/propose")
    String propose(Model model) {
        model.addAttribute("parts", Part.values());
        model.addAttribute("intake", mail.intake().get(0));
        return "propose";
    }

    @GetMapping("/communities/{slug}")
    String community(@PathVariable String slug, Model model) {
        model.addAttribute("community", register.get(slug));
        model.addAttribute("parts", Part.values());
        model.addAttribute("history", history.of(slug));
        return "community";
    }

    /** The short form that stands above the form of a yearly decision. */
    @GetMapping("/communities/{slug}/criteria")
    String criteria(@PathVariable String slug, Model model) {
        model.addAttribute("community", register.get(slug));
        model.addAttribute("criteria", register.get(slug).charter().getOrDefault(Part.CONTINUATION, ""));
        return "criteria";
    }

}
