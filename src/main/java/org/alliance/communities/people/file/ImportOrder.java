package org.alliance.communities.people.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody asks for on the command line.
 *
 * @param dry whether nothing is to be changed
 * @param complete whether whoever is not in the file has left
 * @param settings of the application, each {@code name=value}
 */
record ImportOrder(Path file, boolean dry, boolean complete, List<String> settings) {

    private static final String HOW = " Write: java -jar communities.jar import-people FILE.csv [--dry-run] [--complete]"
            + " [--SETTING=VALUE ...]";

    private static final String DRY_RUN = "--dry-run";

    private static final String COMPLETE = "--complete";

    /** One as the README has them. */
    private static final Pattern SETTING = Pattern.compile("--([a-z][a-z0-9-]*(\\.[\\w\\[\\]-]+)+=.*)", Pattern.DOTALL);

    /**
     * @param arguments those behind the command
     * @throws IllegalArgumentException when it is asked for wrongly, with a sentence that says how
     */
    static ImportOrder of(List<String> arguments) {
        if (arguments.isEmpty() || !Files.isRegularFile(Path.of(arguments.get(0)))) {
            throw new IllegalArgumentException("There is no such file of people." + HOW);
        }
        List<String> options = new ArrayList<>(arguments.subList(1, arguments.size()));
        boolean dry = options.removeIf(DRY_RUN::equals);
        boolean complete = options.removeIf(COMPLETE::equals);
        options.stream().filter(option -> !SETTING.matcher(option).matches()).findFirst().ifPresent(option -> {
            throw new IllegalArgumentException("The option " + option + " is not known." + HOW);
        });
        return new ImportOrder(Path.of(arguments.get(0)), dry, complete, options.stream().map(option -> option.substring(2)).toList());
    }

}
