package org.alliance.communities.board.web;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;

import org.alliance.communities.board.suggestion.CalendarImport;
import org.alliance.communities.board.suggestion.CalendarImport.Upload;
import org.alliance.communities.board.suggestion.ImportSettings;
import org.alliance.communities.board.suggestion.OutsideCalendars;
import org.alliance.communities.refusal.Back;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a calendar file suggests. The Chair or staff tick it, see what it would do, and only then it counts. */
@Controller
@RequestMapping(ImportPage.PAGE)
class ImportPage {

    static final String PAGE = "/board/meetings/import";

    private final CalendarImport imports;

    private final OutsideCalendars outside;

    private final ImportSettings settings;

    ImportPage(CalendarImport imports, OutsideCalendars outside, ImportSettings settings) {
        this.imports = imports;
        this.outside = outside;
        this.settings = settings;
    }

    @GetMapping
    String suggestions(Principal by, Model model) {
        model.addAttribute("addresses", settings.addresses());
        imports.of(by.getName()).ifPresent(upload -> show(upload, model));
        return "calendar-import";
    }

    private void show(Upload upload, Model model) {
        model.addAttribute("upload", upload);
        model.addAttribute("suggestions", imports.suggestions(upload));
    }

    @PostMapping("/file")
    String upload(@RequestParam MultipartFile file, Principal by, RedirectAttributes back) throws IOException {
        byte[] content = file.getBytes();
        return Back.to(PAGE, back, "", () -> imports.keep(file.getOriginalFilename(), content, by.getName()));
    }

    @PostMapping("/address")
    String fetch(@RequestParam String address, Principal by, RedirectAttributes back) {
        back.addFlashAttribute(Back.TYPED, address);
        return Back.to(PAGE, back, "", () -> {
            byte[] content = outside.fetch(address);
            imports.keep(URI.create(address.strip()), content, by.getName());
        });
    }

    @PostMapping("/discard")
    String discard(Principal by, RedirectAttributes back) {
        return Back.to(PAGE, back, "Nothing was changed.", () -> imports.discard(by.getName()));
    }

    /** Shows what taking over would do, and saves nothing. */
    @PostMapping("/look")
    String look(@RequestParam(defaultValue = "") List<String> pick, Principal by, Model model, RedirectAttributes back) {
        try {
            model.addAttribute("seen", imports.look(pick, by.getName()));
        }
        catch (Refusal refusal) {
            return Back.refused(PAGE, back, refusal);
        }
        model.addAttribute("pick", pick);
        return "calendar-import-preview";
    }

    /**
     * Takes over what was looked at.
     *
     * @param seen the version of the calendar when it was
     */
    @PostMapping("/confirm")
    String confirm(@RequestParam(defaultValue = "") List<String> pick, @RequestParam long seen, Principal by, RedirectAttributes back) {
        return Back.to(PAGE, back, () -> {
            int taken = imports.confirm(pick, seen, by.getName());
            return (taken == 1 ? "One entry is" : taken + " entries are") + " taken over. Open deadlines have followed.";
        });
    }

}
