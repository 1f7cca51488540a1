package org.alliance.communities.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.alliance.communities.startup.Console;
import org.alliance.communities.startup.Errand;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * {@code try-mails FOLDER}: runs the real intake on a folder of mails, in a database of its own that is thrown away. It
 * connects to no mail server, sends nothing and knows no case.
 */
public final class TrialCommand {

    private static final String NAME = "try-mails";

    private static final String HOW = "java -jar communities.jar try-mails FOLDER [--people=FILE.csv]"
            + " [--authentication-server=ID]";

    static final int WRONG_USE = 2;

    private static final String PEOPLE = "--people=";

    private static final String SERVER = "--authentication-server=";

    private static final List<String> NO_DEMO = List.of("communities.demo.clock=false", "communities.demo.people=false");

    private TrialCommand() {
    }

    public static boolean isMeantBy(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /**
     * Tries the mails and prints what becomes of each.
     *
     * @return the exit code: 2 when it cannot be done as it is asked for, after saying how to ask
     */
    public static int run(String[] arguments, Class<?> application) throws IOException {
        try {
            return tryMails(settings(arguments), application);
        }
        catch (IllegalArgumentException misunderstood) {
            Console.ERRORS.println(misunderstood.getMessage());
            return WRONG_USE;
        }
    }

    private static int tryMails(List<String> settings, Class<?> application) throws IOException {
        Path data = Files.createTempDirectory("communities-trial");
        settings.addAll(List.of("communities.data-directory=" + data, "server.tomcat.basedir=" + data.resolve("tomcat")));
        try {
            return SpringApplication.exit(Errand.start(application, settings));
        }
        finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static List<String> settings(String[] arguments) {
        if (arguments.length < 2 || !Files.isDirectory(Path.of(arguments[1]))) {
            throw new IllegalArgumentException("There is no such folder of mails. Write: " + HOW);
        }
        List<String> settings = new ArrayList<>(NO_DEMO);
        settings.add("communities.trial.folder=" + arguments[1]);
        boolean asksServer = false;
        for (String option : List.of(arguments).subList(2, arguments.length)) {
            if (option.startsWith(PEOPLE)) {
                if (!Files.isRegularFile(Path.of(option.substring(PEOPLE.length())))) {
                    throw new IllegalArgumentException("There is no such file of people. Write: " + HOW);
                }
                settings.add("communities.trial.people=" + option.substring(PEOPLE.length()));
            }
            else if (option.startsWith(SERVER)) {
                settings.add("communities.mail.authentication-server=" + option.substring(SERVER.length()));
                asksServer = true;
            }
            else {
                throw new IllegalArgumentException("The option " + option + " is not known. Write: " + HOW);
            }
        }
        settings.add("communities.mail.sender-authentication=" + (asksServer ? "required" : "trusted"));
        return settings;
    }

}
