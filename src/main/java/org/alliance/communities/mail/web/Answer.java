package org.alliance.communities.mail.web;

import org.alliance.communities.refusal.Refusal;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person reads after an act, on the page of the mail. */
final class Answer {

    private Answer() {
    }

    static String on(String page, RedirectAttributes back, String done, Runnable act) {
        try {
            act.run();
            back.addFlashAttribute("done", done);
        }
        catch (Refusal refusal) {
            back.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:" + page;
    }

}
