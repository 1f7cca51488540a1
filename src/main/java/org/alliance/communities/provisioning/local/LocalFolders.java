package org.alliance.communities.provisioning.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alliance.communities.provisioning.Folders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Folders on this machine's disk, under the data directory. */
@Component
class LocalFolders implements Folders {

    private static final String NOTE = "About this folder.txt";

    private final Path root;

    private final URI site;

    LocalFolders(@Value("${communities.data-directory}") Path dataDirectory, @Value("${communities.public-url}") URI site) {
        this.root = dataDirectory.toAbsolutePath().resolve("folders");
        this.site = site;
    }

    @Override
    public URI ensureFolder(String slug, String title) {
        Path folder = root.resolve(slug);
        try {
            Files.createDirectories(folder);
            write(folder.resolve(NOTE), "The documents of " + title + ".\n");
        }
        catch (IOException impossible) {
            throw new UncheckedIOException("The folder of \"" + title + "\" cannot be made: " + folder
                    + " is not writable. Make it writable, then retry this step.", impossible);
        }
        return site.resolve("/folders/" + slug);
    }

    @Override
    public void archiveFolder(String slug) {
        try {
            Path folder = root.resolve(slug);
            Files.createDirectories(folder);
            write(folder.resolve("This community is closed.txt"), "Nothing here is deleted, nothing is added.\n");
        }
        catch (IOException impossible) {
            throw new UncheckedIOException("The folder of " + slug + " cannot be archived: " + root.resolve(slug)
                    + " is not writable. Make it writable, then retry this step.", impossible);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

}
