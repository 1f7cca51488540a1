package org.alliance.communities.house.models;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression of the two forms that models use: {@code ${bean.step()}} and {@code ${bean.date(execution)}}. */
record Call(String bean, String method, boolean withExecution) {

    private static final Pattern FORM = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((execution)?\\)}");

    static Optional<Call> of(String expression) {
        Matcher form = FORM.matcher(expression == null ? "" : expression.strip());
        return form.matches() ? Optional.of(new Call(form.group(1), form.group(2), form.group(3) != null))
                : Optional.empty();
    }

    String name() {
        return bean + "." + method;
    }

}
