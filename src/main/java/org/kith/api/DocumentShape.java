package org.kith.api;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is once its fragments are put in their places. It is measured before validation, so a document may be
 * anything: each fragment is measured once, however often it is used, and a fragment inside itself counts as nothing there.
 *
 * @param depth fields inside each other
 * @param aliases aliases, at every level
 * @param width fields at the top level
 */
record DocumentShape(long depth, long aliases, long width) {

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");
    private static final DocumentShape NOTHING = new DocumentShape(0, 0, 0);
    private static final long MANY = Integer.MAX_VALUE;

    /** The shape of the document's operations, each number that of the operation which has most. */
    static DocumentShape of(Document document) {
        Walk walk = new Walk(document);
        DocumentShape largest = NOTHING;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            DocumentShape shape = walk.measure(operation.getSelectionSet());
            largest = new DocumentShape(
                    Math.max(largest.depth, shape.depth),
                    Math.max(largest.aliases, shape.aliases),
                    Math.max(largest.width, shape.width));
        }
        return largest;
    }

    private DocumentShape beside(DocumentShape other) {
        return new DocumentShape(
                Math.max(depth, other.depth),
                Math.min(MANY, aliases + other.aliases),
                Math.min(MANY, width + other.width));
    }

    private DocumentShape inside(Field field) {
        long own = field.getAlias() == null ? 0 : 1;
        return INTROSPECTION.contains(field.getName())
                ? new DocumentShape(1, own, 1)
                : new DocumentShape(depth + 1, Math.min(MANY, aliases + own), 1);
    }

    private static final class Walk {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, DocumentShape> measured = new HashMap<>();

        Walk(Document document) {
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        }

        DocumentShape measure(@Nullable SelectionSet selections) {
            DocumentShape shape = NOTHING;
            if (selections != null) {
                for (Selection<?> selection : selections.getSelections()) {
                    shape = shape.beside(measure(selection));
                }
            }
            return shape;
        }

        private DocumentShape measure(Selection<?> selection) {
            return switch (selection) {
                case Field field -> measure(field.getSelectionSet()).inside(field);
                case InlineFragment fragment -> measure(fragment.getSelectionSet());
                case FragmentSpread spread -> fragment(spread.getName());
                default -> NOTHING;
            };
        }

        private DocumentShape fragment(String name) {
            DocumentShape known = measured.get(name);
            if (known != null) {
                return known;
            }
            FragmentDefinition fragment = fragments.get(name);
            measured.put(name, NOTHING);
            DocumentShape shape = fragment == null ? NOTHING : measure(fragment.getSelectionSet());
            measured.put(name, shape);
            return shape;
        }
    }
}
