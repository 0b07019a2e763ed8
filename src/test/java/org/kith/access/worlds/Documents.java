package org.kith.access.worlds;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.worlds.Question.IdOf;
import org.kith.access.worlds.Question.Root;

/**
 * Makes documents from the schema: some roots, each with arguments of {@link Arguments} and any fields that may stand below it, under their
 * names or others. A field that is added to the schema is asked for by itself.
 */
final class Documents {

    /** Roots of the privacy officer, who is told no more of people than ids: worlds of their own ask them. */
    static final Set<String> OF_OFFICERS = Set.of("accessAlerts", "whoLookedAt", "whatDidTheyLookAt");

    /** The time of the answer, and a digest of all that is told of somebody with the id, which is not the same in two versions. */
    private static final Set<String> NEVER_THE_SAME =
            Set.of("NamedList.revision", "NetworkView.knownAt", "Person.revision", "PlacementOptions.knownAt");

    private static final int FIELDS = 60;
    private static final int ALIASES = 12;
    private static final int LONGEST = 1_200;

    private final GraphQLSchema schema;
    private final Random random;
    private final Arguments arguments;
    private final Map<String, Object> variables = new HashMap<>();
    private final List<String> declared = new ArrayList<>();
    private int fields;
    private int aliases;

    private Documents(GraphQLSchema schema, World world, Random random) {
        this.schema = schema;
        this.random = random;
        this.arguments = new Arguments(world, random);
    }

    /** The roots that documents are made of. */
    static List<GraphQLFieldDefinition> roots(GraphQLSchema schema) {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(root -> !OF_OFFICERS.contains(root.getName()))
                .toList();
    }

    static List<GraphQLFieldDefinition> rootsOfOfficers(GraphQLSchema schema) {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(root -> OF_OFFICERS.contains(root.getName()))
                .toList();
    }

    /** A document about a world; the root that has its turn is in it. */
    static Question about(GraphQLSchema schema, World world, int turn) {
        Random random = new Random(world.number() * 131L + turn);
        // worlds take turns by tens, too
        return new Documents(schema, world, random).draw(roots(schema), turn + world.number() + world.number() / 10);
    }

    /** A document about a privacy officer's world; one of the officer's roots is in it. */
    static Question ofOfficers(GraphQLSchema schema, World world) {
        Random random = new Random(world.number() * 139L);
        return new Documents(schema, world, random).draw(rootsOfOfficers(schema), world.number());
    }

    /** A subscription about a world, which is sent once at the start. */
    static Question stream(GraphQLSchema schema, World world) {
        Random random = new Random(world.number() * 137L);
        List<GraphQLFieldDefinition> all = schema.getSubscriptionType().getFieldDefinitions();
        return new Documents(schema, world, random).draw("subscription", List.of(all.get(world.number() % all.size())));
    }

    private Question draw(List<GraphQLFieldDefinition> inTurn, int turn) {
        List<GraphQLFieldDefinition> all = roots(schema);
        List<GraphQLFieldDefinition> some = new ArrayList<>();
        some.add(inTurn.get(turn % inTurn.size()));
        if (random.nextBoolean()) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return draw("query", some);
    }

    private Question draw(String operation, List<GraphQLFieldDefinition> some) {
        List<Root> roots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (GraphQLFieldDefinition root : some) {
            text.append(root(root, "r" + roots.size(), roots));
        }
        String variablesText = declared.isEmpty() ? "" : declared.stream().collect(Collectors.joining(", ", "(", ")"));
        return new Question("%s D%s { %s}".formatted(operation, variablesText, text), variables, roots);
    }

    private String root(GraphQLFieldDefinition root, String alias, List<Root> roots) {
        StringBuilder given = new StringBuilder();
        boolean past = false;
        int size = 25;
        String hint = "";
        for (GraphQLArgument argument : root.getArguments()) {
            Object value = arguments.of(root.getName() + "." + argument.getName());
            if (argument.getName().equals("after")) {
                declared.add("$" + alias + "after: String");
                given.append("after: $").append(alias).append("after ");
            }
            if (value == null) {
                continue;
            }
            String variable = alias + argument.getName();
            variables.put(variable, value);
            declared.add("$" + variable + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
            given.append(argument.getName()).append(": $").append(variable).append(' ');
            past |= argument.getName().equals("knownAt");
            size = argument.getName().equals("first") ? (Integer) value : size;
            hint = value instanceof IdOf id ? id.type() : hint;
        }
        roots.add(new Root(alias, root.getName(), past));
        String arguments = given.isEmpty() ? "" : "(" + given + ")";
        String below = below(root, 5, size, hint);
        String page =
                arguments.contains("after") ? below.replaceFirst("\\{", "{ pageInfo { hasNextPage endCursor }") : below;
        return alias + ": " + root.getName() + arguments + page + " ";
    }

    /** What is asked of a field, {@code length} times. */
    private String below(GraphQLFieldDefinition field, int depth, int length, String hint) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        return switch (type) {
            case GraphQLScalarType scalar -> "";
            case GraphQLEnumType constant -> "";
            case GraphQLInterfaceType node ->
                " { id "
                        + (schema.getObjectType(hint) == null
                                ? ""
                                : "... on " + hint + selection(schema.getObjectType(hint), depth, length))
                        + "}";
            case GraphQLUnionType union -> " { __typename }";
            default -> selection((GraphQLObjectType) type, depth, length);
        };
    }

    private String selection(GraphQLObjectType type, int depth, int length) {
        List<GraphQLFieldDefinition> all = new ArrayList<>(type.getFieldDefinitions());
        Collections.shuffle(all, random);
        StringBuilder text = new StringBuilder(" { __typename ");
        for (GraphQLFieldDefinition field : all) {
            boolean asked = !NEVER_THE_SAME.contains(type.getName() + "." + field.getName());
            if (asked && wanted(field, depth, length)) {
                int each = length * size(field);
                text.append(alias())
                        .append(field.getName())
                        .append(below(field, depth - 1, each, ""))
                        .append(' ');
            }
        }
        return text.append("}").toString();
    }

    private boolean wanted(GraphQLFieldDefinition field, int depth, int length) {
        if (field.getArguments().stream().anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))) {
            return false;
        }
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType)) {
            return field.getName().equals("id") || random.nextInt(100) < 55;
        }
        boolean fits = depth > 0 && fields < FIELDS && length * size(field) * 6 < LONGEST;
        if (fits && random.nextInt(100) < 60) {
            fields++;
            return true;
        }
        return false;
    }

    private String alias() {
        return aliases < ALIASES && random.nextInt(100) < 12 ? "a" + aliases++ + ": " : "";
    }

    private static int size(GraphQLFieldDefinition field) {
        if (!(GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList)) {
            return 1;
        }
        GraphQLAppliedDirective size = field.getAppliedDirective("listSize");
        Integer assumed = size == null ? null : size.getArgument("assumed").getValue();
        return assumed == null ? 1 : assumed;
    }
}
