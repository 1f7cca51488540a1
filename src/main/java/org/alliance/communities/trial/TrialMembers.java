package org.alliance.communities.trial;

import java.util.List;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.people.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who counts as a member in a trial: the people of a file, or else every sender, so that their texts can be tried. */
@Component
@ConditionalOnProperty("communities.trial.folder")
class TrialMembers {

    private final Directory directory;

    private final String file;

    TrialMembers(Directory directory, @Value("${communities.trial.people:}") String file) {
        this.directory = directory;
        this.file = file;
    }

    /** Answers what whoever reads the result should know. */
    List<String> prepare() {
        return file.isEmpty() ? List.of("Without --people every sender counts as an employee of a member library.") : List.of();
    }

    void know(byte[] raw) {
        if (file.isEmpty()) {
            MailReader.read(raw).author()
                .ifPresent(author -> directory.putLibrary(author.address().domain(), author.address().domain()));
        }
    }

}
