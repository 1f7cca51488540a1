package org.alliance.communities.people.web;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.alliance.communities.people.Aliases;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.alliance.communities.people.file.Imports;
import org.alliance.communities.people.file.PeopleImport;
import org.alliance.communities.people.file.Plan;
import org.alliance.communities.people.file.Uploads;
import org.alliance.communities.people.file.Uploads.Upload;
import org.alliance.communities.refusal.Back;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administrators look at a file of people before it counts; Central Staff keep further addresses. */
@Controller
@RequestMapping(PeoplePage.PAGE)
class PeoplePage {

    static final String PAGE = "/people";

    private static final int NEWEST_IMPORTS = 5;

    /**
     * Who holds an office.
     *
     * @param role its key
     */
    record Office(String role, List<Person> people) {
    }

    private final Directory directory;

    private final Aliases aliases;

    private final PeopleImport people;

    private final Uploads uploads;

    private final Imports imports;

    PeoplePage(Directory directory, Aliases aliases, PeopleImport people, Uploads uploads, Imports imports) {
        this.directory = directory;
        this.aliases = aliases;
        this.people = people;
        this.uploads = uploads;
        this.imports = imports;
    }

    @GetMapping
    String people(Model model, Principal by) {
        model.addAttribute("size", directory.size());
        model.addAttribute("libraries", directory.libraries());
        model.addAttribute("offices", Arrays.stream(Role.values()).filter(role -> role != Role.LIBRARY_EMPLOYEE)
            .map(role -> new Office(role.key(), directory.withRole(role))).toList());
        model.addAttribute("aliases", aliases.all());
        model.addAttribute("imports", imports.newest(NEWEST_IMPORTS));
        uploads.of(by.getName()).ifPresent(upload -> show(upload, model));
        return "people";
    }

    private void show(Upload upload, Model model) {
        Plan plan = people.tryOut(upload.content(), upload.complete());
        model.addAttribute("upload", upload);
        model.addAttribute("plan", plan);
    }

    @PostMapping("/file")
    String upload(@RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean complete, Principal by,
            RedirectAttributes back) throws IOException {
        byte[] content = file.getBytes();
        return Back.to(PAGE, back, "", () -> uploads.keep(file.getOriginalFilename(), content, complete, by.getName()));
    }

    @PostMapping("/file/confirm")
    String confirm(@RequestParam String sign, Principal by, RedirectAttributes back) {
        return Back.to(PAGE, back, () -> "The directory is up to date: " + uploads.confirm(sign, by.getName()).summary() + ".");
    }

    @PostMapping("/file/discard")
    String discard(Principal by, RedirectAttributes back) {
        return Back.to(PAGE, back, "Nothing was changed.", () -> uploads.discard(by.getName()));
    }

    @PostMapping("/aliases")
    String add(@RequestParam String address, @RequestParam String person, @RequestParam String how, Principal by,
            RedirectAttributes back) {
        back.addFlashAttribute(Back.TYPED, Map.of("address", address, "person", person, "how", how));
        return Back.to(PAGE, back, "Mail from " + address.strip() + " now counts as theirs.",
                () -> aliases.add(address, person, how, by.getName()));
    }

    @PostMapping("/aliases/remove")
    String remove(@RequestParam String address, RedirectAttributes back) {
        return Back.to(PAGE, back, "Mail from " + address + " no longer counts as theirs.", () -> aliases.remove(address));
    }

}
