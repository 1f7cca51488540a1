package org.alliance.communities.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its name and type. Variables hold ids, outcomes and dates only: texts live in the database.
 *
 * @param name as the models know it
 */
public record Variable<T>(String name, Class<T> type) {

    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** Sets it on this branch only, so that branches side by side do not meet in one row. */
    public void setHere(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }

    public T get(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

}
