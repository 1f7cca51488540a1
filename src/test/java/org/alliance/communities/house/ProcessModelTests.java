package org.alliance.communities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.alliance.communities.house.models.Check;
import org.alliance.communities.house.models.Checks;
import org.alliance.communities.house.models.Code;
import org.alliance.communities.house.models.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

class ProcessModelTests {

    private static final Path HOUSE = Path.of("");

    private static final Models MODELS = Models.of(HOUSE);

    private static final Code CODE = Code.below(HouseRule.HOUSE);

    @ParameterizedTest
    @MethodSource("checks")
    void modelsFormsAndCodeAgree(Check check) {
        assertThat(check.findings(MODELS, CODE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void mismatchBreaksJustTheFactsItIsMeantTo(Planted mismatch, @TempDir Path copy) throws IOException {
        FileSystemUtils.copyRecursively(HOUSE.resolve("processes"), copy.resolve("processes"));
        FileSystemUtils.copyRecursively(HOUSE.resolve("forms"), copy.resolve("forms"));
        mismatch.plant(copy);
        Models changed = Models.of(copy);

        assertThat(checks()).filteredOn(check -> !check.findings(changed, CODE).isEmpty()).extracting(Check::fact)
            .containsExactlyInAnyOrderElementsOf(mismatch.facts());
    }

    @Test
    void everyCheckThatModelsCanBreakHasAMismatchThatDoes() throws IOException {
        Set<String> broken = mismatches().stream().flatMap(mismatch -> mismatch.facts().stream())
            .collect(Collectors.toCollection(TreeSet::new));

        assertThat(checks()).extracting(Check::fact).doesNotHaveDuplicates().filteredOn(fact -> !broken.contains(fact))
            .containsExactly("the history keeps just the variables of the code");
    }

    @Test
    void thereIsSomethingToCheck() {
        assertThat(MODELS.processes()).hasSameSizeAs(CODE.names()).isNotEmpty();
        assertThat(MODELS.tables()).isNotEmpty();
        assertThat(MODELS.forms()).isNotEmpty();
        assertThat(CODE.beans()).isNotEmpty();
    }

    static List<Check> checks() {
        return Checks.all();
    }

    static List<Planted> mismatches() throws IOException {
        return Planted.all(new ClassPathResource("house/mismatches.txt").getContentAsString(StandardCharsets.UTF_8));
    }

}
