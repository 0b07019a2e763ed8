package org.kith.person;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameter {@code $fact} of {@link FactQueries}: one map, so that a statement has one plan whatever is left out. */
final class Facts {
    private Facts() {}

    /** Names and values, one after the other. */
    static Map<String, Object> parameters(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> fact = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fact.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return Map.of("fact", fact);
    }
}
