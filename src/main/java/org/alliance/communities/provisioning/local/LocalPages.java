package org.alliance.communities.provisioning.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alliance.communities.refusal.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what the stand-ins hold. */
@Controller
class LocalPages {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");

    private final JdbcClient jdbc;

    private final Path folders;

    LocalPages(JdbcClient jdbc, @Value("${communities.data-directory}") Path dataDirectory) {
        this.jdbc = jdbc;
        this.folders = dataDirectory.toAbsolutePath().resolve("folders");
    }

    @GetMapping("/folders/{slug}")
    String folder(@PathVariable String slug, Model model) throws IOException {
        Path folder = folders.resolve(SLUG.matcher(slug).matches() ? slug : "-");
        if (!Files.isDirectory(folder)) {
            throw new NotFound("There is no folder " + slug + ".");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return show(model, "Folder " + slug, "Files", files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @GetMapping("/lists/{slug}")
    String list(@PathVariable String slug, Model model) {
        boolean closed = jdbc.sql("select closed from local_list where slug = ?").param(slug).query(Boolean.class).optional()
            .orElseThrow(() -> new NotFound("There is no list " + slug + "."));
        return show(model, "Mailing list " + slug + (closed ? " (closed)" : ""), "Members",
                jdbc.sql("select email from local_list_member where slug = ? order by email").param(slug)
                    .query(String.class).list());
    }

    private static String show(Model model, String title, String what, List<String> lines) {
        model.addAttribute("title", title);
        model.addAttribute("what", what);
        model.addAttribute("lines", lines);
        return "standin";
    }

}
