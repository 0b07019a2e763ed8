package org.kith.api;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation costs: 1 for each field of the longest answer that its document and variables can have. Objects in a list
 * count as often as the list is long: {@code first} in a connection, {@code @listSize(assumed:)} in any other list. What is in
 * the store does not change it. The document has to be valid.
 */
final class Cost {

    /** How long a list of objects is taken to be that has no {@code @listSize}. */
    static final long UNSTATED_LIST_SIZE = 25;

    private static final long MOST = 1_000_000_000L;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<FragmentInPage, Long> priced = new HashMap<>();

    Cost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The cost of an operation, at most 1,000,000,000. */
    long of(OperationDefinition operation) {
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
            default -> schema.getQueryType();
        };
        return selections(operation.getSelectionSet(), root, 1);
    }

    private long selections(@Nullable SelectionSet set, @Nullable GraphQLCompositeType type, long pageSize) {
        if (set == null || type == null) {
            return 0;
        }
        long cost = 0;
        for (Selection<?> selection : set.getSelections()) {
            cost = Math.min(MOST, cost + selection(selection, type, pageSize));
        }
        return cost;
    }

    private long selection(Selection<?> selection, GraphQLCompositeType type, long pageSize) {
        return switch (selection) {
            case Field field -> field(field, type, pageSize);
            case FragmentSpread spread -> fragment(new FragmentInPage(spread.getName(), pageSize));
            case InlineFragment inline ->
                selections(inline.getSelectionSet(), narrowed(inline.getTypeCondition(), type), pageSize);
            default -> 0;
        };
    }

    private long fragment(FragmentInPage place) {
        Long known = priced.get(place);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(place.name);
        long cost = fragment == null
                ? 0
                : selections(fragment.getSelectionSet(), composite(fragment.getTypeCondition()), place.pageSize);
        priced.put(place, cost);
        return cost;
    }

    private long field(Field field, GraphQLCompositeType parent, long pageSize) {
        if (field.getName().startsWith("__")) {
            return 1;
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        GraphQLType item = GraphQLTypeUtil.unwrapAll(type);
        if (!(item instanceof GraphQLCompositeType composite)) {
            return 1;
        }
        boolean isPage = isConnection(composite);
        long each = selections(field.getSelectionSet(), composite, isPage ? first(field) : 1);
        long length = type instanceof GraphQLList ? length(definition, parent, pageSize) : 1;
        return Math.min(MOST, 1 + length * each);
    }

    private static long length(GraphQLFieldDefinition list, GraphQLCompositeType parent, long pageSize) {
        if (isConnection(parent)) {
            return pageSize;
        }
        GraphQLAppliedDirective size = list.getAppliedDirective("listSize");
        Integer assumed = size == null ? null : size.getArgument("assumed").getValue();
        return assumed == null ? UNSTATED_LIST_SIZE : assumed;
    }

    /** Out of range costs as much as the longest page: that it is out of range is for the field itself to say. */
    private long first(Field field) {
        Integer first = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .map(Argument::getValue)
                .findAny()
                .map(this::number)
                .orElse(Page.DEFAULT_FIRST);
        return Math.clamp(first, 1, Page.MAX_FIRST);
    }

    private @Nullable Integer number(Value<?> value) {
        if (value instanceof IntValue literal) {
            return literal.getValue().min(BigInteger.valueOf(Page.MAX_FIRST)).intValue();
        }
        return value instanceof VariableReference reference
                        && variables.get(reference.getName()) instanceof Integer given
                ? given
                : null;
    }

    private static boolean isConnection(GraphQLCompositeType type) {
        return type.getName().endsWith("Connection");
    }

    private @Nullable GraphQLCompositeType narrowed(@Nullable TypeName condition, GraphQLCompositeType type) {
        return condition == null ? type : composite(condition);
    }

    private @Nullable GraphQLCompositeType composite(TypeName name) {
        GraphQLNamedType type = (GraphQLNamedType) schema.getType(name.getName());
        return type instanceof GraphQLCompositeType composite ? composite : null;
    }

    /** A fragment costs by the page that it stands in, because it may select the page's {@code edges}. */
    private record FragmentInPage(String name, long pageSize) {}
}
