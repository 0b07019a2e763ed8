package org.kith.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.GraphQlAnswer;
import org.kith.KithIT;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** What workers record about orders, restrictions and parental responsibility, over HTTP. */
class RecordOrdersIT extends KithIT {

    private static final String ORDER =
            "order { id revision kind court terms current validTo subjects { id } names { id } }";
    private static final String RESTRICTION =
            "restriction { id revision kind reason current protects { id } against { id } order { id } }";
    private static final String RESPONSIBILITY =
            "parentalResponsibility { id revision basis certainty current validFrom holder { id } }";

    private String token;
    private String child;
    private String father;
    private Families families;

    @BeforeEach
    void aChildAndTheChildsFather() {
        families = families();
        String worker = families.worker("practitioner");
        token = token("practitioner", worker);
        child = families.child("Robin", "Alder", "2015-03-09");
        father = families.person("Sam", "Birch", "1988");
        families.allocate(worker, child);
        families.tie(Type.PARENT, father, child, "BIRTH");
    }

    private JsonNode order(Object... more) {
        Map<String, Object> input = input(
                "kind", "C43",
                "subjectIds", List.of(id(child)),
                "namedIds", List.of(id(father)),
                "court", "Family Court at Wearmoor",
                "terms", "No contact",
                "validFrom", "2024-02-01");
        input.putAll(input(more));
        return record(token, "recordOrder", input, ORDER);
    }

    private static String id(String person) {
        return Families.id(person);
    }

    @Test
    void anOrderIsRecordedCorrectedAndEndedAndWhatItSaidStaysKnown() {
        JsonNode order = order().path("order");
        assertThat(order.at("/subjects/0/id").asString()).isEqualTo(id(child));
        assertThat(order.at("/names/0/id").asString()).isEqualTo(id(father));
        assertThat(order.path("current").asBoolean()).isTrue();
        String before = now(child);
        JsonNode ended = order(
                        "orderId",
                        order.path("id").asString(),
                        "revision",
                        order.path("revision").asString(),
                        "terms",
                        "Supervised contact",
                        "validTo",
                        "2024-08-01")
                .path("order");
        assertThat(ended.path("id")).isEqualTo(order.path("id"));
        assertThat(ended.path("terms").asString()).isEqualTo("Supervised contact");
        assertThat(ended.path("current").asBoolean()).isFalse();
        assertThat(codes(order(
                        "orderId",
                        order.path("id").asString(),
                        "revision",
                        order.path("revision").asString())))
                .containsExactly("CONFLICT");
        GraphQlAnswer then = ask(
                token,
                "query T($id: ID!, $t: DateTime!) { familyNetwork(personId: $id, hops: 1, knownAt: $t) { root { child { orders { terms current subjects { id } names { id } } } } } }",
                Map.of("id", id(child), "t", before));
        assertThat(then.at("/familyNetwork/root/child/orders").toString())
                .isEqualTo(
                        "[{\"terms\":\"No contact\",\"current\":true,\"subjects\":[{\"id\":\"%s\"}],\"names\":[{\"id\":\"%s\"}]}]"
                                .formatted(id(child), id(father)));
    }

    private String now(String person) {
        return ask(
                        token,
                        "query N($id: ID!) { familyNetwork(personId: $id, hops: 1) { knownAt } }",
                        Map.of("id", id(person)))
                .at("/familyNetwork/knownAt")
                .asString();
    }

    @Test
    void anOrderIsAboutSomebodyAndACorrectionKeepsThem() {
        assertThat(codes(order("subjectIds", List.of()))).containsExactly("INVALID");
        JsonNode order = order().path("order");
        JsonNode without = order(
                "orderId", order.path("id").asString(),
                "revision", order.path("revision").asString(),
                "namedIds", List.of());
        assertThat(without.path("userErrors").toString()).contains("INVALID", "namedIds");
        assertThat(codes(order("validTo", "2023"))).containsExactly("INVALID");
        assertThat(codes(order("terms", "x".repeat(4_001)))).containsExactly("INVALID");
    }

    @Test
    void whoIsOutOfReachCannotBeToldFromWhoDoesNotExist() {
        String stranger = families.child("Alex", "Cole", "2012");
        JsonNode hidden = order("subjectIds", List.of(id(child), id(stranger)));
        JsonNode unknown = order("subjectIds", List.of(id(child), id(Ids.next())));
        assertThat(codes(hidden)).containsExactly("NOT_FOUND");
        assertThat(hidden.toString()).isEqualTo(unknown.toString());
        JsonNode none = order("orderId", new GlobalId("Order", Ids.next()).toString(), "revision", "x");
        assertThat(none.path("userErrors").toString()).contains("NOT_FOUND", "orderId");
    }

    @Test
    void aRestrictionFollowsFromAnOrderOrFromADecisionThatSaysWhy() {
        String order = order().at("/order/id").asString();
        JsonNode under = restriction("orderId", order);
        assertThat(under.at("/restriction/order/id").asString()).isEqualTo(order);
        assertThat(under.at("/restriction/against/id").asString()).isEqualTo(id(father));
        assertThat(restriction().path("userErrors").toString()).contains("INVALID", "reason");
        JsonNode decided = restriction("reason", "Strategy meeting of May");
        JsonNode ended = restriction(
                "reason",
                "Strategy meeting of May",
                "restrictionId",
                decided.at("/restriction/id").asString(),
                "revision",
                decided.at("/restriction/revision").asString(),
                "validTo",
                "2025-01-01");
        assertThat(ended.at("/restriction/current").asBoolean()).isFalse();
        GraphQlAnswer told = ask(
                token,
                "query R($id: ID!) { person(id: $id) { child { restrictions { kind reason current } } } }",
                Map.of("id", id(child)));
        assertThat(told.at("/person/child/restrictions")).hasSize(2);
        String sibling = families.child("Wren", "Alder", "2018");
        families.tie(Type.PARENT, father, sibling, "BIRTH");
        assertThat(codes(restriction("orderId", order, "protectsId", id(sibling))))
                .as("a child of another's network")
                .containsExactly("NOT_ALLOWED");
        assertThat(codes(restriction("reason", "x", "againstId", id(child)))).containsExactly("INVALID");
    }

    private JsonNode restriction(Object... more) {
        Map<String, Object> input = input(
                "kind", "NO_CONTACT", "protectsId", id(child), "againstId", id(father), "validFrom", "2024-02-01");
        input.putAll(input(more));
        return record(token, "recordRestriction", input, RESTRICTION);
    }

    @Test
    void parentalResponsibilityIsRecordedOnceWithItsBasis() {
        Map<String, Object> said = input(
                "holderId",
                id(father),
                "childId",
                id(child),
                "basis",
                "BIRTH_CERTIFICATE_SINCE_2003",
                "validFrom",
                "2015");
        JsonNode held = record(token, "recordParentalResponsibility", said, RESPONSIBILITY);
        assertThat(held.at("/parentalResponsibility/basis").asString()).isEqualTo("BIRTH_CERTIFICATE_SINCE_2003");
        assertThat(record(token, "recordParentalResponsibility", said, RESPONSIBILITY)
                        .path("parentalResponsibility"))
                .as("the same key")
                .isEqualTo(held.path("parentalResponsibility"));
        said.putAll(input());
        assertThat(codes(record(token, "recordParentalResponsibility", said, RESPONSIBILITY)))
                .containsExactly("ALREADY_RECORDED");
        said.putAll(input(
                "responsibilityId", held.at("/parentalResponsibility/id").asString(),
                "revision", held.at("/parentalResponsibility/revision").asString(),
                "validTo", "2024-01-01"));
        JsonNode ended = record(token, "recordParentalResponsibility", said, RESPONSIBILITY);
        assertThat(ended.at("/parentalResponsibility/current").asBoolean()).isFalse();
        assertThat(ended.at("/parentalResponsibility/id")).isEqualTo(held.at("/parentalResponsibility/id"));
        said.putAll(input());
        assertThat(codes(record(token, "recordParentalResponsibility", said, RESPONSIBILITY)))
                .containsExactly("CONFLICT");
    }
}
