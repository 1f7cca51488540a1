package org.alliance.communities.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes down which tests did not run, and why; the end of the build reads it out. Public for the service loader. */
public class LeftOutTests implements TestExecutionListener {

    private static final Path LIST = Path.of("target", "left-out-tests.txt");

    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        reasons.put(name(test), reason);
    }

    /** A test whose assumption does not hold has proved nothing either. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            reasons.put(name(test), result.getThrowable().map(Throwable::getMessage).orElse("it gave up"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        StringBuilder list = new StringBuilder();
        new TreeMap<>(reasons).forEach((test, reason) -> list.append(test).append(": ").append(reason).append('\n'));
        reasons.clear();
        if (!list.isEmpty()) {
            write(list.toString());
        }
    }

    private static void write(String list) {
        try {
            Files.writeString(LIST, list, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        catch (IOException unwritable) {
            // The platform swallows exceptions of listeners; unsaid, the tests would count as run.
            System.err.println("Cannot write down which tests were left out: " + unwritable);
            Runtime.getRuntime().halt(1);
        }
    }

    private static String name(TestIdentifier test) {
        return test.getSource().map(source -> {
            if (source instanceof MethodSource method) {
                return simple(method.getClassName()) + "." + method.getMethodName();
            }
            return source instanceof ClassSource type ? simple(type.getClassName()) : test.getDisplayName();
        }).orElse(test.getDisplayName());
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

}
