package org.alliance.communities.refusal;

import java.util.function.Supplier;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back to a page after an act: there a person reads what was done, or the sentence of the refusal. */
public final class Back {

    /** What stands in the form again after a refusal, and only then. */
    public static final String TYPED = "typed";

    private Back() {
    }

    /**
     * @param page where the person comes from
     * @param act answers what was done; nothing is said when it is empty
     */
    public static String to(String page, RedirectAttributes told, Supplier<String> act) {
        try {
            told.addFlashAttribute("done", act.get());
            told.getFlashAttributes().remove(TYPED);
        }
        catch (Refusal refusal) {
            return refused(page, told, refusal);
        }
        return "redirect:" + page;
    }

    public static String to(String page, RedirectAttributes told, String done, Runnable act) {
        return to(page, told, () -> {
            act.run();
            return done;
        });
    }

    public static String refused(String page, RedirectAttributes told, Refusal refusal) {
        told.addFlashAttribute("refused", refusal.getMessage());
        return "redirect:" + page;
    }

}
