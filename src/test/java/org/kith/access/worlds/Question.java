package org.kith.access.worlds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document, with variables that name things in a world, so that the same is asked of both versions.
 *
 * @param roots the root fields in their order
 */
record Question(String document, Map<String, Object> variables, List<Root> roots) {

    /**
     * A root field.
     *
     * @param alias under which its answer stands
     * @param past whether it asks what was believed at {@link World#THEN}
     */
    record Root(String alias, String field, boolean past) {}

    /** The id of something in the world that is asked about. */
    record IdOf(String type, String ref) {
        String in(World world) {
            return ref.startsWith("k") ? world.globalKey(type, ref) : world.global(type, ref);
        }
    }

    /** The variables as they are sent about this version of the world. */
    Map<String, Object> variablesIn(World world) {
        Map<String, Object> values = new HashMap<>();
        variables.forEach((name, value) -> values.put(name, resolved(world, value)));
        return values;
    }

    private static Object resolved(World world, Object value) {
        return switch (value) {
            case IdOf id -> id.in(world);
            case Map<?, ?> map -> {
                Map<String, Object> values = new HashMap<>();
                map.forEach((name, each) -> values.put((String) name, resolved(world, each)));
                yield values;
            }
            case List<?> list ->
                list.stream().map(each -> resolved(world, each)).toList();
            default -> value;
        };
    }

    /** The same about the next page of a root. */
    Question after(String alias, String cursor) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(alias + "after", cursor);
        return new Question(document, more, roots);
    }
}
