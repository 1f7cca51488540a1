package org.alliance.communities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The 99 things that the world's mail does to an intake: each has a test, and the table says which. */
class HardListTests {

    private static final Path TABLE = Path.of("src/test/resources/hard-list/cases.tsv");

    private static final Path SOURCES = Path.of("src/test/java");

    /**
     * @param proofs each {@code mail.PlacingTests.nameOfTheTest}, below the root package
     */
    record Case(int number, String words, List<String> proofs) {

        static Case of(String line) {
            String[] columns = line.split("\t", -1);
            return new Case(Integer.parseInt(columns[0]), columns[1], List.of(columns[2].split(" ")));
        }

        @Override
        public String toString() {
            return "[" + number + "] " + words;
        }

    }

    @Test
    void noCaseIsLeftOut() throws IOException {
        assertThat(cases().map(Case::number)).containsExactlyElementsOf(IntStream.rangeClosed(1, 99).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseHasATestThatNamesIt(Case one) {
        assertThat(one.proofs()).isNotEmpty().allSatisfy(proof -> {
            String type = HouseRule.HOUSE + "." + proof.substring(0, proof.lastIndexOf('.'));
            assertThat(isTest(type, proof.substring(proof.lastIndexOf('.') + 1))).as(proof).isTrue();
            boolean table = type.endsWith("HardListTests");
            assertThat(!table || source(type).contains("[" + one.number() + "]")).as("%s has a row for it", type).isTrue();
        });
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(TABLE).stream().map(Case::of);
    }

    private static boolean isTest(String type, String name) throws ClassNotFoundException {
        List<Method> named = Arrays.stream(Class.forName(type).getDeclaredMethods())
            .filter(method -> method.getName().equals(name)).toList();
        return named.stream().anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class));
    }

    private static String source(String type) throws IOException {
        return Files.readString(SOURCES.resolve(type.replace('.', '/') + ".java"));
    }

}
