package org.kith.api;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The names of the fields that a request asks for anywhere below a field, so that one constant statement can leave out the parts that
 * nobody asked for. A name that stands in two places counts in both.
 */
public record Wanted(Map<String, Object> names) {

    public Wanted {
        names = Map.copyOf(names);
    }

    /** What is asked for below the field that is being fetched. */
    public static Wanted below(DataFetchingEnvironment environment) {
        Map<String, Object> names = new HashMap<>();
        Set<String> spread = new HashSet<>();
        environment
                .getMergedField()
                .getFields()
                .forEach(field -> collect(field.getSelectionSet(), environment.getFragmentsByName(), names, spread));
        return new Wanted(names);
    }

    /**
     * What the whole operation asks for: for what is loaded once and serves every place of the answer that mentions it, whichever of them comes
     * first.
     */
    public static Wanted anywhere(DataFetchingEnvironment environment) {
        Map<String, Object> names = new HashMap<>();
        collect(
                environment.getOperationDefinition().getSelectionSet(),
                environment.getFragmentsByName(),
                names,
                new HashSet<>());
        return new Wanted(names);
    }

    /** What was asked for with {@link #anywhere} by the fields for which a loader works. */
    public static Wanted by(BatchLoaderEnvironment environment) {
        return (Wanted) environment.getKeyContextsList().getFirst();
    }

    public boolean has(String name) {
        return names.containsKey(name);
    }

    private static void collect(
            @Nullable SelectionSet selections,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> names,
            Set<String> spread) {
        if (selections == null) {
            return;
        }
        for (var selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> {
                    names.put(field.getName(), true);
                    collect(field.getSelectionSet(), fragments, names, spread);
                }
                case InlineFragment inline -> collect(inline.getSelectionSet(), fragments, names, spread);
                case FragmentSpread named -> {
                    FragmentDefinition fragment = fragments.get(named.getName());
                    if (fragment != null && spread.add(named.getName())) {
                        collect(fragment.getSelectionSet(), fragments, names, spread);
                    }
                }
                default -> {}
            }
        }
    }
}
