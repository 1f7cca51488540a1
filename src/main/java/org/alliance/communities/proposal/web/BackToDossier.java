package org.alliance.communities.proposal.web;

import org.alliance.communities.refusal.Refusal;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After an act a person is back on the dossier and reads there what was done, or why it was not. */
final class BackToDossier {

    private BackToDossier() {
    }

    static String after(String number, RedirectAttributes back, String done, Runnable act) {
        try {
            act.run();
            back.addFlashAttribute("done", done);
        }
        catch (Refusal refusal) {
            back.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/dossiers/" + number;
    }

}
