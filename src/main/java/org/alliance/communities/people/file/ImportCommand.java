package org.alliance.communities.people.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.alliance.communities.refusal.Refusal;
import org.alliance.communities.startup.Console;
import org.alliance.communities.startup.Errand;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code import-people FILE}: takes a file of people into the directory that the settings name, beside a running application
 * or before its first start, and prints what it changes.
 */
public final class ImportCommand {

    private static final String NAME = "import-people";

    private static final String HOW = "java -jar communities.jar import-people FILE.csv [--dry-run] [--complete]";

    private static final String DRY_RUN = "--dry-run";

    private static final String COMPLETE = "--complete";

    private static final int REFUSED = 1;

    private static final int WRONG_USE = 2;

    /** The work of an application that runs beside stays its own. */
    private static final List<String> SETTINGS = List.of("communities.single-node=false");

    private ImportCommand() {
    }

    public static boolean isMeantBy(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /**
     * Prints the plan and, unless it is a dry run, does it.
     *
     * @return the exit code: 1 when rows or the whole file are refused, 2 when it is asked for wrongly
     */
    public static int run(String[] arguments, Class<?> application) throws IOException {
        List<String> options = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
        if (arguments.length < 2 || !Files.isRegularFile(Path.of(arguments[1]))
                || !List.of(DRY_RUN, COMPLETE).containsAll(options)) {
            Console.ERRORS.println("There is no such file or option. Write: " + HOW);
            return WRONG_USE;
        }
        Path file = Path.of(arguments[1]);
        byte[] content = Files.readAllBytes(file);
        try (ConfigurableApplicationContext running = Errand.start(application, SETTINGS)) {
            PeopleImport people = running.getBean(PeopleImport.class);
            boolean complete = options.contains(COMPLETE);
            boolean dry = options.contains(DRY_RUN);
            Plan plan = dry ? people.tryOut(content, complete)
                    : people.take(content, complete, file.getFileName().toString(), NAME);
            plan.lines().forEach(Console.OUTPUT::println);
            Console.OUTPUT.println((dry ? "would be " : plan.isRefused() ? "nothing was changed: " : "") + plan.summary());
            return plan.isRefused() ? REFUSED : 0;
        }
        catch (Refusal refusal) {
            Console.ERRORS.println(refusal.getMessage());
            return REFUSED;
        }
    }

}
