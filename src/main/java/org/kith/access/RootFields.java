package org.kith.access;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The root fields that a document asks for, through whatever fragments it names them, and whether or not a directive would leave
 * them out. The document need not be valid.
 */
final class RootFields {
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> followed = new HashSet<>();
    private final Deque<SelectionSet> open = new ArrayDeque<>();
    private final List<Field> found = new ArrayList<>();

    private RootFields(Document document) {
        fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, again) -> first));
    }

    /** The operations that a request may run: the named one, or all of them where it names none. */
    static List<OperationDefinition> operations(Document document, @Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .toList();
    }

    static List<Field> of(Document document, OperationDefinition operation) {
        RootFields roots = new RootFields(document);
        roots.open.add(operation.getSelectionSet());
        while (!roots.open.isEmpty()) {
            roots.open.remove().getSelections().forEach(roots::visit);
        }
        return roots.found;
    }

    private void visit(Selection<?> selection) {
        switch (selection) {
            case Field field -> found.add(field);
            case InlineFragment inline -> open.add(inline.getSelectionSet());
            case FragmentSpread spread -> follow(spread.getName());
            default -> throw new IllegalStateException("A selection of a new kind: " + selection);
        }
    }

    /** Once each; a fragment that does not exist is told by validation. */
    private void follow(String name) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment != null && followed.add(name)) {
            open.add(fragment.getSelectionSet());
        }
    }
}
