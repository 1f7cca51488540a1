package org.alliance.communities.policy.web;

import java.util.Arrays;
import java.util.List;

import org.alliance.communities.policy.Clause;
import org.alliance.communities.workflow.EngineDoor;
import org.alliance.communities.workflow.MarkedElements;
import org.alliance.communities.workflow.MarkedElements.Mark;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which clause is fulfilled where. The steps are read from the models in force, so that the page cannot grow old. */
@Controller
class PolicyPage {

    private static final String PROPERTY = "clause";

    record Row(Clause clause, List<Mark> steps) {

        public boolean isBuilt() {
            return !steps.isEmpty() || !clause.places().isEmpty();
        }

    }

    private final MarkedElements models;

    private final EngineDoor door;

    PolicyPage(MarkedElements models, EngineDoor door) {
        this.models = models;
        this.door = door;
    }

    @GetMapping("/policy")
    String policy(Model model) {
        // Which models there are is no secret, and visitors without a login may read the page too.
        door.asSystem(() -> model.addAttribute("rows", rows(models.with(PROPERTY))));
        return "policy";
    }

    private static List<Row> rows(List<Mark> marks) {
        return Arrays.stream(Clause.values())
            .map(clause -> new Row(clause, marks.stream().filter(mark -> mark.values().contains(clause.name())).distinct().toList()))
            .toList();
    }

}
