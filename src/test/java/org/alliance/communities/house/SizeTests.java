package org.alliance.communities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class SizeTests {

    private static final int LONGEST = 250;

    private static final int MEDIAN = 60;

    @Test
    void noFileIsLongerThanWhatOneReadsAtOnce() {
        assertThat(tooLong(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void halfOfTheFilesAreShort(TestReporter reporter) {
        List<Integer> sizes = sizes(Path.of("src/main/java")).values().stream().sorted().toList();
        int median = sizes.get(sizes.size() / 2);
        reporter.publishEntry(Map.of("files", String.valueOf(sizes.size()), "median lines", String.valueOf(median)));

        assertThat(median).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void fileOfOneLineTooManyIsFound(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("Long.java"), "\n".repeat(LONGEST + 1));
        Files.writeString(directory.resolve("Fitting.java"), "\n".repeat(LONGEST));

        assertThat(tooLong(directory)).containsExactly("Long.java");
    }

    private static List<String> tooLong(Path directory) {
        return sizes(directory).entrySet().stream().filter(size -> size.getValue() > LONGEST)
            .map(size -> size.getKey().getFileName().toString()).toList();
    }

    /** Package descriptions are left out: they would make the median look better than it is. */
    private static Map<Path, Integer> sizes(Path directory) {
        Map<Path, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                .forEach(file -> sizes.put(file, lines(file)));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sizes;
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
