package org.alliance.communities.proposal.web;

import java.security.Principal;
import java.util.List;
import java.util.Objects;

import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.QuestionDesk;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the proposer, for programs. */
@RestController
@RequestMapping("/api/proposals/{number}/questions")
class QuestionApi {

    /** @param texts one question each; all go out in one letter */
    record Asking(List<String> texts) {
    }

    /** @param received how it came, such as "by phone" */
    record HeardAnswer(String text, String received) {
    }

    private final QuestionDesk desk;

    private final Proposals proposals;

    private final ProposalViews views;

    QuestionApi(QuestionDesk desk, Proposals proposals, ProposalViews views) {
        this.desk = desk;
        this.proposals = proposals;
        this.views = views;
    }

    @PostMapping
    ProposalView ask(@PathVariable String number, @RequestBody Asking asking, Principal by) {
        List<String> texts = asking.texts() == null ? List.of() : asking.texts().stream().filter(Objects::nonNull).toList();
        desk.ask(number, texts, by.getName());
        return views.view(proposals.get(number));
    }

    @PostMapping("/{id}/answers")
    ProposalView recordAnswer(@PathVariable String number, @PathVariable long id, @RequestBody HeardAnswer answer, Principal by) {
        desk.recordAnswer(number, id, Objects.requireNonNullElse(answer.text(), ""),
                Objects.requireNonNullElse(answer.received(), ""), by.getName());
        return views.view(proposals.get(number));
    }

}
