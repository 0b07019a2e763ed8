package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.kith.WearmoorIT;
import org.kith.api.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Every root field and every type of {@code node}, by every role, over HTTP, against lists that are written out: {@code
 * src/test/resources/access/roots.csv} says who may use a root at all, {@code nodes.csv} who is told of an object of the demo county; of
 * what the county has no example, {@link RecordedNodesIT} asks.
 * Whoever is not listed is refused, or told nothing. A root or a type without a row fails.
 */
class AuthorisationMatrixIT extends WearmoorIT {

    /** A worker of the county for each role, who has that role on the store's word, too. */
    private static final Map<Role, String> WORKERS = Map.ofEntries(
            Map.entry(Role.PRACTITIONER, "pro-practitioner"),
            Map.entry(Role.TEAM_MANAGER, "pro-manager"),
            Map.entry(Role.DUTY, "pro-duty"),
            Map.entry(Role.FOSTERING, "pro-fostering"),
            Map.entry(Role.PERMANENCE, "pro-permanence"),
            Map.entry(Role.FAMILY_TIME, "pro-family-time"),
            Map.entry(Role.REVIEWING_OFFICER, "pro-reviewing"),
            Map.entry(Role.HOME_MANAGER, "pro-home-manager"),
            Map.entry(Role.PARTNER, "pro-partner"),
            Map.entry(Role.ADOPTION_RECORDS, "pro-adoption-records"),
            Map.entry(Role.ANALYST, "pro-analyst"),
            Map.entry(Role.PRIVACY_OFFICER, "pro-privacy"),
            Map.entry(Role.IMPORTER, "pro-importer"));

    private static final String NODE = "query Node($id: ID!) { node(id: $id) { id __typename } }";

    @Autowired
    private GraphQlSource source;

    @Test
    void everyRootHasARowAndEveryRowARoot() {
        GraphQLSchema schema = source.schema();
        Set<String> roots = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .flatMap(AuthorisationMatrixIT::roots)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(AccessLists.rows("roots.csv").keySet())).isEqualTo(roots);
    }

    @TestFactory
    Stream<DynamicTest> aRootIsOpenToThoseListedAndToNobodyElse() {
        return AccessLists.rows("roots.csv").entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), everyRole(role -> {
                    boolean forbidden = ask(token(role), document(row.getKey()))
                            .errorCodes()
                            .contains("FORBIDDEN");
                    assertThat(!forbidden)
                            .as("%s uses %s", role.claim(), row.getKey())
                            .isEqualTo(row.getValue().contains(role));
                })));
    }

    /** A front-end app that acts for nobody. */
    @Test
    void aTokenWithoutAPersonUsesNothingButMe() {
        for (String root : AccessLists.rows("roots.csv").keySet()) {
            assertThat(ask(token("practitioner", null), document(root))
                            .errorCodes()
                            .contains("FORBIDDEN"))
                    .as(root)
                    .isEqualTo(!root.equals("Query.me"));
        }
    }

    @Test
    void everyTypeOfNodeHasARow() {
        Set<String> types = source.schema().getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLObjectType object
                        && object.getInterfaces().stream()
                                .anyMatch(each -> each.getName().equals("Node")))
                .map(GraphQLNamedType::getName)
                .collect(Collectors.toSet());
        Set<String> rows = AccessLists.rows("nodes.csv").keySet().stream()
                .map(row -> row.split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        rows.addAll(AccessLists.rows(RecordedNodesIT.LIST).keySet());
        assertThat(rows).isEqualTo(new TreeSet<>(types));
    }

    @TestFactory
    Stream<DynamicTest> anObjectIsToldToThoseListedAndToNobodyElse() {
        return AccessLists.rows("nodes.csv").entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), everyRole(role -> {
                    String[] typeAndRef = row.getKey().split(" ", 2);
                    var answer = ask(token(role), NODE, Map.of("id", node(typeAndRef[0], typeAndRef[1])));
                    boolean told = answer.body()
                            .at("/data/node/__typename")
                            .asString("")
                            .equals(typeAndRef[0]);
                    assertThat(told)
                            .as("%s is told of %s: %s", role.claim(), row.getKey(), answer.text())
                            .isEqualTo(row.getValue().contains(role));
                })));
    }

    private static Executable everyRole(Consumer<Role> check) {
        return () -> Arrays.stream(Role.values()).forEach(check);
    }

    private static String token(Role role) {
        return worker(role.claim(), Objects.requireNonNull(WORKERS.get(role)));
    }

    /** A document that is wrong in everything but its root field: who may not use it is told so before anything else. */
    private static String document(String root) {
        String[] typeAndField = root.split("\\.");
        return typeAndField[0].toLowerCase(Locale.ROOT) + " { " + typeAndField[1] + " }";
    }

    /** Things have ids of their own; facts that are edges go by the name that their source gave them. */
    private static String node(String type, String ref) {
        if (ref.contains(":")) {
            return new GlobalId(type, ref).toString();
        }
        return type.equals("CareEpisode") ? new GlobalId(type, storeId("Episode", ref)).toString() : id(type, ref);
    }

    private static Stream<String> roots(@Nullable GraphQLObjectType type) {
        return Objects.requireNonNull(type).getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .map(field -> type.getName() + "." + field);
    }
}
