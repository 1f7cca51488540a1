package org.alliance.communities.board.web;

import java.security.Principal;

import jakarta.servlet.http.HttpServletResponse;
import org.alliance.communities.board.feed.FeedAddresses;
import org.alliance.communities.board.feed.PersonalCalendar;
import org.alliance.communities.refusal.Back;
import org.alliance.communities.refusal.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody's own calendar, behind a secret address, and the page where they make it. The secret stands in the path: what stands
 * behind a question mark is what statistics keep and what some programs drop.
 */
@Controller
@RequestMapping(OwnCalendar.PAGE)
class OwnCalendar {

    static final String PAGE = "/calendar";

    private final FeedAddresses addresses;

    private final PersonalCalendar calendar;

    private final String url;

    OwnCalendar(FeedAddresses addresses, PersonalCalendar calendar, @Value("${communities.public-url}") String url) {
        this.addresses = addresses;
        this.calendar = calendar;
        this.url = url;
    }

    /** Before anything is looked up, so that an answer for a wrong address is as silent as one for a right one. */
    @ModelAttribute
    void keepToYourself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    @GetMapping("/{token}.ics")
    ResponseEntity<byte[]> file(@PathVariable String token) {
        byte[] file = addresses.reader(token).map(calendar::of).orElseThrow(() -> new NotFound("There is no such calendar."));
        return PublicCalendar.answer(file, CacheControl.noCache().cachePrivate());
    }

    @GetMapping
    String page(Principal owner, Model model) {
        model.addAttribute("since", addresses.since(owner.getName()).orElse(null));
        return "own-calendar";
    }

    @PostMapping
    String renew(Principal owner, RedirectAttributes back) {
        return Back.to(PAGE, back, "",
                () -> back.addFlashAttribute("address", url + PAGE + "/" + addresses.renew(owner.getName()) + ".ics"));
    }

    @PostMapping("/end")
    String end(Principal owner, RedirectAttributes back) {
        return Back.to(PAGE, back, "The address shows nothing any more.", () -> addresses.end(owner.getName()));
    }

}
