package org.kith;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every Cypher statement that the application keeps as a constant, by class and name. */
public final class Statements {

    private static final List<String> CLAUSES =
            List.of("MATCH ", "OPTIONAL MATCH ", "UNWIND ", "CYPHER 25", "CALL ", "CREATE ", "MERGE ", "WITH ");

    private Statements() {}

    /** Statements that read for a request: the constants of classes named {@code XQueries}. */
    public static Map<String, String> ofReads() {
        Map<String, String> all = new TreeMap<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kith")) {
            if (each.getSimpleName().endsWith("Queries")) {
                constants(each.reflect(), all);
            }
        }
        return all;
    }

    /** The statements of one class. */
    public static Map<String, String> of(Class<?> type) {
        Map<String, String> all = new TreeMap<>();
        constants(type, all);
        return all;
    }

    private static void constants(Class<?> type, Map<String, String> into) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == String.class && Modifier.isStatic(field.getModifiers())) {
                String text = text(field);
                if (CLAUSES.stream().anyMatch(text::startsWith)) {
                    into.put(type.getSimpleName() + "." + field.getName(), text);
                }
            }
        }
    }

    private static String text(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
