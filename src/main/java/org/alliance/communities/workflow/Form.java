package org.alliance.communities.workflow;

import java.util.Optional;

import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What a person typed into the form of the task that has just been completed. A field is read once and leaves the engine
 * with that: what was typed belongs to the desk.
 */
public final class Form {

    private static final int LONGEST = 100_000;

    private final VariableScope scope;

    private Form(VariableScope scope) {
        this.scope = scope;
    }

    public static Form of(VariableScope scope) {
        return new Form(scope);
    }

    /**
     * The text of a field without outer blanks; empty when it was left out.
     *
     * @throws Refusal when the value is no text or is too long
     */
    public String text(String field) {
        Object value = scope.getVariable(field);
        scope.removeVariable(field);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new Refusal("The field \"" + field + "\" takes a text.");
        }
        String text = value.toString().replace("\0", "").strip();
        if (text.length() > LONGEST) {
            throw new Refusal("The field \"" + field + "\" takes at most 100,000 characters.");
        }
        return text;
    }

    public Optional<String> optional(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

}
