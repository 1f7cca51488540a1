package org.alliance.communities.house;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Selenium would download a browser where it finds none: the tests take the installed one or none. */
class BrowserIsThere implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Stream.of("chromium", "chromedriver").filter(program -> onPath(program).isEmpty()).findFirst()
            .map(missing -> ConditionEvaluationResult.disabled("there is no " + missing + " on the path"))
            .orElse(ConditionEvaluationResult.enabled("the browser and its driver are on the path"));
    }

    /** Where a program is installed. */
    static Optional<Path> onPath(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(System.getenv("PATH"))
            .map(directory -> Path.of(directory, program)).filter(Files::isExecutable).findFirst();
    }

}
