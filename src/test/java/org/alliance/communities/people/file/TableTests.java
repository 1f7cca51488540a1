package org.alliance.communities.people.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTests {

    @ParameterizedTest
    @ValueSource(strings = { "email,name\nkim@harbor.example,\"Reyes, \"\"K\"\" Kim\"\n",
            "\ufeffEmail;Name\r\n\r\nkim@harbor.example;\"Reyes, \"\"K\"\" Kim\"\r\n;;\r\n",
            "name\temail\nReyes, \"K\" Kim\tkim@harbor.example" })
    void separatorsMarksAndEndsOfLinesMakeNoDifference(String text) {
        List<Row> rows = rows(text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.email()).isEqualTo("kim@harbor.example");
            assertThat(row.cell(Column.NAME)).contains("Reyes, \"K\" Kim");
            assertThat(row.cell(Column.ROLES)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16" })
    void lettersAreReadInTheCharsetOfTheFile(String charset) {
        List<Row> rows = rows("email,name\nkim@harbor.example,Kim B\u00f6rgstr\u00f8m\n".getBytes(Charset.forName(charset)));

        assertThat(rows.get(0).cell(Column.NAME)).contains("Kim B\u00f6rgstr\u00f8m");
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        List<Row> rows = rows("email,name\n\na@b.example,\"two\nlines\"\nc@b.example,x\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows).extracting(Row::line).containsExactly(4L, 5L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | The file is empty
            email                          | no rows
            kim@harbor.example,Kim         | is not known
            name^Kim                       | must name the columns
            email,email^a@b.example,c      | stands twice
            email,name^a@b.example,b,c     | line 2 has more cells
            email,name^a@b.example,"open   | quotation mark
            """)
    void fileThatCannotBeReadIsRefusedWithASentence(String text, String reason) {
        byte[] file = text.replace('^', '\n').getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> rows(file)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> rows(new byte[FileText.LARGEST + 1])).hasMessageContaining("larger than 5 MB");
        assertThatThrownBy(() -> rows(("email\n" + "a@b.example\n".repeat(Table.MOST_ROWS + 1))
            .getBytes(StandardCharsets.UTF_8))).hasMessageContaining("more than 20,000 rows");
        assertThatThrownBy(() -> rows(new byte[] { 'P', 'K', 3, 4, 0, 0 })).hasMessageContaining("no CSV file");
    }

    @Property
    void everyFileIsReadOrRefused(@ForAll byte[] file) {
        try {
            assertThat(rows(file)).isNotEmpty();
        }
        catch (Refusal sentence) {
            assertThat(sentence.getMessage()).endsWith(".");
        }
    }

    private static List<Row> rows(byte[] file) {
        return Table.of(FileText.of(file));
    }

}
