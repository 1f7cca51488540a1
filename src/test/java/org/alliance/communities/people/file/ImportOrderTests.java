package org.alliance.communities.people.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportOrderTests {

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("people.csv"), "email").toString();
    }

    @Test
    void settingsOfTheApplicationAreTakenBesideTheOptions() {
        assertThat(ImportOrder.of(List.of(file, "--communities.data-directory=/srv/a=b", "--dry-run", "--spring.profiles.active=production")))
            .isEqualTo(new ImportOrder(Path.of(file), true, false, List.of("communities.data-directory=/srv/a=b", "spring.profiles.active=production")));
        assertThat(ImportOrder.of(List.of(file, "--complete"))).isEqualTo(new ImportOrder(Path.of(file), false, true, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--dry", "--complete=true", "more.csv", "--communities.data-directory" })
    void whatIsNoOptionIsNamed(String option) {
        assertThatThrownBy(() -> ImportOrder.of(List.of(file, option))).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("The option " + option + " is not known.");
    }

    @Test
    void fileThatIsNotThereIsMissed() {
        assertThatThrownBy(() -> ImportOrder.of(List.of())).hasMessageContaining("no such file");
        assertThatThrownBy(() -> ImportOrder.of(List.of(file + "x"))).hasMessageContaining("no such file");
    }

}
