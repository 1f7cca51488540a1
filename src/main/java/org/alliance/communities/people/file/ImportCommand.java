package org.alliance.communities.people.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

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
        try {
            return run(ImportOrder.of(List.of(arguments).subList(1, arguments.length)), application);
        }
        catch (IllegalArgumentException misunderstood) {
            Console.ERRORS.println(misunderstood.getMessage());
            return WRONG_USE;
        }
    }

    private static int run(ImportOrder order, Class<?> application) throws IOException {
        byte[] content = Files.readAllBytes(order.file());
        List<String> settings = Stream.concat(order.settings().stream(), SETTINGS.stream()).toList();
        try (ConfigurableApplicationContext running = Errand.start(application, settings)) {
            PeopleImport people = running.getBean(PeopleImport.class);
            Plan plan = order.dry() ? people.tryOut(content, order.complete())
                    : people.take(content, order.complete(), order.file().getFileName().toString(), NAME);
            Stream.of(plan.loss().sentence()).filter(sentence -> !sentence.isEmpty()).forEach(Console.OUTPUT::println);
            plan.lines().forEach(Console.OUTPUT::println);
            Console.OUTPUT.println((order.dry() ? "would be " : plan.isRefused() ? "nothing was changed: " : "") + plan.summary());
            return plan.isRefused() ? REFUSED : 0;
        }
        catch (Refusal refusal) {
            Console.ERRORS.println(refusal.getMessage());
            return REFUSED;
        }
    }

}
