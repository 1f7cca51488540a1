package org.alliance.communities.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.startup.Console;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives the mails of a folder to the intake, one after the other, as if the mailbox had them. */
@Component
@ConditionalOnProperty("communities.trial.folder")
class Trial implements ApplicationRunner, ExitCodeGenerator {

    private static final String MAILBOX = "trial";

    private final Path folder;

    private final Inbox inbox;

    private final TrialMembers members;

    private final Findings findings;

    Trial(@Value("${communities.trial.folder}") Path folder, Inbox inbox, TrialMembers members, Findings findings) {
        this.folder = folder;
        this.inbox = inbox;
        this.members = members;
        this.findings = findings;
    }

    @Override
    public void run(ApplicationArguments none) throws IOException, InterruptedException {
        Report report = new Report(Console.OUTPUT);
        members.prepare().forEach(report::note);
        if (members.areRefused()) {
            return;
        }
        long number = 0;
        for (Path file : mails()) {
            number++;
            report.add(folder.relativize(file).toString(), findings.of(placed(number, file)));
        }
        report.close();
    }

    @Override
    public int getExitCode() {
        return members.areRefused() ? TrialCommand.WRONG_USE : 0;
    }

    private InboundMail placed(long number, Path file) throws IOException, InterruptedException {
        byte[] raw = Files.readAllBytes(file);
        members.know(raw);
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        inbox.take(MAILBOX, 1, number, modified, raw);
        inbox.placeWaiting();
        inbox.readDocuments();
        return inbox.list(1).get(0);
    }

    private List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".eml"))
                .filter(Files::isRegularFile).sorted().toList();
        }
    }

}
