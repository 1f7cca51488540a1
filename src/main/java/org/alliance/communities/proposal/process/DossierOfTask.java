package org.alliance.communities.proposal.process;

import java.util.Optional;

import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.workflow.CaseFinder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the engine's pages, which know tasks and instances, to the page of the case. */
@Controller
class DossierOfTask {

    private final CaseFinder cases;

    DossierOfTask(CaseFinder cases) {
        this.cases = cases;
    }

    @GetMapping("/dossiers/of-task/{id}")
    String ofTask(@PathVariable String id) {
        return page(cases.ofTask(id));
    }

    @GetMapping("/dossiers/of-instance/{id}")
    String ofInstance(@PathVariable String id) {
        return page(cases.ofInstance(id));
    }

    private static String page(Optional<String> businessKey) {
        String key = businessKey.orElseThrow(() -> new NotFound("This case is not open any more."));
        if (key.equals(BoardCalendarProcess.KEY)) {
            return "redirect:/board/meetings";
        }
        if (key.startsWith("mail-")) {
            return "redirect:/mail/" + IncomingMailProcess.mail(key) + "/summary";
        }
        return key.contains("/") ? "redirect:/communities/" + key.split("/", 2)[0] : "redirect:/dossiers/" + key;
    }

}
