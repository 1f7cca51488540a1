package org.alliance.communities.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.file.PeopleImport;
import org.alliance.communities.people.file.Plan;
import org.alliance.communities.refusal.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who counts as a member in a trial: the people of a file, or else every sender, so that their texts can be tried. */
@Component
@ConditionalOnProperty("communities.trial.folder")
class TrialMembers {

    private final Directory directory;

    private final PeopleImport people;

    private final String file;

    private boolean refused;

    TrialMembers(Directory directory, PeopleImport people, @Value("${communities.trial.people:}") String file) {
        this.directory = directory;
        this.people = people;
        this.file = file;
    }

    /** Answers what whoever reads the result should know. */
    List<String> prepare() throws IOException {
        if (file.isEmpty()) {
            return List.of("Without --people every sender counts as an employee of a member library.");
        }
        try {
            Plan plan = people.take(Files.readAllBytes(Path.of(file)), false, file, "try-mails");
            refused = plan.isRefused();
            return refused ? plan.lines().filter(line -> line.contains("refused")).toList() : List.of("People: " + plan.summary());
        }
        catch (Refusal unreadable) {
            refused = true;
            return List.of(unreadable.getMessage());
        }
    }

    /** Whether the file cannot be taken: a trial with half of the people would say nothing. */
    boolean areRefused() {
        return refused;
    }

    void know(byte[] raw) {
        if (file.isEmpty()) {
            MailReader.read(raw).author()
                .ifPresent(author -> directory.putLibrary(author.address().domain(), author.address().domain()));
        }
    }

}
