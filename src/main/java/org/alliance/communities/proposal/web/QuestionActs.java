package org.alliance.communities.proposal.web;

import java.security.Principal;
import java.util.List;

import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.refusal.Back;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions to the proposer, asked and answered on the dossier page by the Chair, the Executive Director or Central Staff. */
@Controller
@RequestMapping("/dossiers/{number}/questions")
class QuestionActs {

    private final QuestionDesk desk;

    QuestionActs(QuestionDesk desk) {
        this.desk = desk;
    }

    /** As a map, because a list would be split at the commas of a single question. */
    @PostMapping
    String ask(@PathVariable String number, @RequestParam MultiValueMap<String, String> form, Principal by,
            RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The proposer is asked by mail.",
                () -> desk.ask(number, form.getOrDefault("text", List.of()), by.getName()));
    }

    @PostMapping("/{id}/answers")
    String recordAnswer(@PathVariable String number, @PathVariable long id, @RequestParam String text,
            @RequestParam String received, Principal by, RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The answer is recorded.",
                () -> desk.recordAnswer(number, id, text, received, by.getName()));
    }

}
