package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class WordlessTests {

    @Test
    void classesCodesAndPlacesAreKeptAndWordsAreNot() {
        SQLException cause = new SQLException("Failing row contains (Dear Chair)", "23502");
        cause.addSuppressed(new IllegalStateException("Dear Chair"));

        String written = written(new IllegalArgumentException("Dear Chair", cause));

        assertThat(written).doesNotContain("Dear Chair").contains("java.lang.IllegalArgumentException",
                "Caused by: ", "java.sql.SQLException 23502", "at " + WordlessTests.class.getName());
    }

    @Test
    void circleOfCausesEnds() {
        Exception first = new Exception();
        first.initCause(new Exception(first));

        assertThat(written(first)).contains("java.lang.Exception");
    }

    private static String written(Throwable failure) {
        StringWriter text = new StringWriter();
        Wordless.of(failure).printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

}
