package org.alliance.communities.house.models;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.workflow.ProcessDescription;
import org.alliance.communities.workflow.Variable;

/**
 * The names that a {@code …Process} class has for its model.
 *
 * @param key the id of the process
 * @param elements the ids of elements, the names of messages and of what a task is given
 * @param timers the ids of timers that are moved
 * @param variables the names of variables
 * @param description what the seam is told
 */
record ProcessNames(String key, Set<String> elements, Set<String> timers, Set<String> variables,
        ProcessDescription description) {

    static ProcessNames of(Class<?> type) {
        Set<Object> constants = Stream.of(type.getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && !Modifier.isPrivate(field.getModifiers()))
            .filter(field -> !field.getName().equals("KEY")).map(ProcessNames::value).collect(Collectors.toSet());
        return new ProcessNames(key(type), only(constants.stream(), String.class),
                only(constants.stream().filter(Collection.class::isInstance).flatMap(set -> ((Collection<?>) set).stream()),
                        String.class),
                constants.stream().filter(Variable.class::isInstance).map(variable -> ((Variable<?>) variable).name())
                    .collect(Collectors.toSet()),
                description(type));
    }

    private static Set<String> only(Stream<?> values, Class<String> type) {
        return values.filter(type::isInstance).map(type::cast).collect(Collectors.toSet());
    }

    private static String key(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(field -> field.getName().equals("KEY")).findAny()
            .map(field -> (String) value(field)).orElseThrow(() -> new IllegalStateException(type + " has no KEY"));
    }

    static Object value(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        }
        catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static ProcessDescription description(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method bean = Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ProcessDescription.class).findAny().orElseThrow();
            bean.setAccessible(true);
            return (ProcessDescription) bean.invoke(constructor.newInstance());
        }
        catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(type + " describes no process", unexpected);
        }
    }

}
