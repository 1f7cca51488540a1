package org.alliance.communities.house.models;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.springframework.stereotype.Component;

/**
 * What the models must agree with in the {@code process} packages.
 *
 * @param names the {@code …Process} classes, by the key of the process
 * @param beans the classes that expressions may call, by the names of their beans
 * @param tables the keys of the decision tables that are read
 */
public record Code(Map<String, ProcessNames> names, Map<String, Class<?>> beans, List<String> tables) {

    public static Code below(String root) {
        List<Class<?>> types = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root).stream().filter(type -> type.getPackageName().contains(".process"))
            .<Class<?>>map(JavaClass::reflect).toList();
        Map<String, ProcessNames> names = new TreeMap<>();
        types.stream().filter(type -> type.getSimpleName().endsWith("Process")).map(ProcessNames::of)
            .forEach(process -> names.put(process.key(), process));
        Map<String, Class<?>> beans = new TreeMap<>();
        types.stream().filter(Code::isCalledByModels)
            .forEach(type -> beans.put(type.getAnnotation(Component.class).value(), type));
        return new Code(names, beans, types.stream().flatMap(Code::tables).toList());
    }

    private static boolean isCalledByModels(Class<?> type) {
        return type.getSimpleName().endsWith("Steps") || type.getSimpleName().endsWith("Dates");
    }

    private static Stream<String> tables(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(field -> field.getName().equals("TABLE"))
            .map(field -> (String) ProcessNames.value(field));
    }

}
