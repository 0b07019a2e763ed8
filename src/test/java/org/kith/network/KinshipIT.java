package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.GraphQlAnswer;
import org.kith.WearmoorIT;
import tools.jackson.databind.JsonNode;

/** How the people of the demo county are related and linked, as its workers see it. */
class KinshipIT extends WearmoorIT {

    private static final String KIN = """
            from { displayName } to { displayName } label inverseLabel truncated loops { id }
            relationships { term label lineage current certainty side half degree validFrom validTo
              path { steps { from { displayName } to { displayName } tie direction detail } } commonAncestors { displayName } }""";

    private static final String KINSHIP = """
            query Kinship($from: ID!, $to: ID!, $includeFormer: Boolean, $asOf: LocalDate, $knownAt: DateTime) {
              kinship(from: $from, to: $to, includeFormer: $includeFormer, asOf: $asOf, knownAt: $knownAt) { %s } }
            """.formatted(KIN);

    private static final String RELATIVES = """
            query Relatives($of: ID!, $maxDegree: Int, $lineages: [Lineage!]) {
              relatives(of: $of, maxDegree: $maxDegree, lineages: $lineages) {
                person { displayName } category degree kinship { label inverseLabel relationships { label lineage } } } }
            """;

    private static final String PATHS = """
            query Paths($from: ID!, $to: ID!, $maxHops: Int) { pathsBetween(from: $from, to: $to, maxHops: $maxHops) {
              steps { from { displayName } to { displayName } tie direction detail } } }
            """;

    private static final String ALL_THREE = """
            query All($from: ID!, $to: ID!) { kinship(from: $from, to: $to) { %s } relatives(of: $from) { person { id displayName } kinship { label } }
              pathsBetween(from: $from, to: $to) { steps { to { displayName } } }
              familyNetwork(personId: $from, hops: 4) { people { person { id displayName } relationship { label inverseLabel
                relationships { path { steps { to { displayName } } } commonAncestors { id } } } } } }
            """.formatted(KIN);

    private JsonNode kinship(String from, String to, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("from", person(from));
        variables.put("to", person(to));
        return ask(priya(), KINSHIP, variables).at("/kinship");
    }

    private static JsonNode relationship(JsonNode kinship, String label) {
        return kinship.path("relationships")
                .valueStream()
                .filter(each -> each.path("label").asString().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No '" + label + "' in " + kinship));
    }

    @Test
    void aGrandmotherWhoIsAFosterCarerTooIsBoth() {
        JsonNode pauline = kinship("mia-ashdown", "pauline-ashdown", Map.of());

        JsonNode grandmother = relationship(pauline, "maternal grandmother");
        assertThat(grandmother.path("term").asString()).isEqualTo("GRANDPARENT");
        assertThat(grandmother.path("side").asString()).isEqualTo("MATERNAL");
        assertThat(grandmother.at("/path/steps").findValuesAsString("detail"))
                .containsExactly("birth mother", "birth mother");
        assertThat(relationship(pauline, "foster carer").path("current").asBoolean())
                .isTrue();
        assertThat(pauline.path("truncated").asBoolean()).isFalse();
        assertThat(pauline.path("loops")).isEmpty();
        assertThat(kinship("pauline-ashdown", "mia-ashdown", Map.of())
                        .path("label")
                        .asString())
                .isEqualTo(pauline.path("inverseLabel").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "mia-ashdown, daniel-marsh,    father,               PROVEN,   true",
        "mia-ashdown, ava-holloway,    maternal half-sister, ASSERTED, true",
        "mia-ashdown, craig-holloway,  former step-father,   ASSERTED, false",
        "mia-ashdown, uncle-dave,      maternal aunt or uncle, ASSERTED, true",
        "mia-ashdown, joanne-whitlock, maternal aunt,        ASSERTED, true",
        "mia-ashdown, moira-achebe,    former foster carer,  ASSERTED, false",
        "mia-ashdown, jayden-marsh,    paternal half-brother, ASSERTED, true"
    })
    void saysWhatSomebodyIsToMia(String from, String to, String label, String certainty, boolean current) {
        JsonNode found = relationship(kinship(from, to, Map.of()), label);

        assertThat(found.path("certainty").asString()).isEqualTo(certainty);
        assertThat(found.path("current").asBoolean()).isEqualTo(current);
    }

    @Test
    void theDayAndTheTimeOfBeliefMatter() {
        JsonNode then = kinship("mia-ashdown", "craig-holloway", Map.of("asOf", "2021-06-01"));
        assertThat(then.path("label").asString()).isEqualTo("step-father");
        JsonNode before = kinship("mia-ashdown", "daniel-marsh", Map.of("knownAt", "2024-03-01T12:00:00Z"));
        assertThat(before.path("label").asString()).isEqualTo("alleged father");
        JsonNode now = kinship("mia-ashdown", "craig-holloway", Map.of("includeFormer", false));
        assertThat(now.path("relationships").findValuesAsString("label")).doesNotContain("former step-father");
    }

    @Test
    void strangersAreToldAsSuchAndThemselvesAsSelf() {
        JsonNode none = kinship("mia-ashdown", "keira-prentice", Map.of());
        assertThat(none.path("label").asString()).isEqualTo("no known relationship");
        assertThat(none.path("inverseLabel").asString()).isEqualTo("no known relationship");
        assertThat(none.path("relationships")).isEmpty();
        assertThat(kinship("mia-ashdown", "mia-ashdown", Map.of())
                        .at("/relationships/0/term")
                        .asString())
                .isEqualTo("SELF");
    }

    @Test
    void relativesAreFiledAndNearestFirst() {
        JsonNode all =
                ask(priya(), RELATIVES, Map.of("of", person("mia-ashdown"))).at("/relatives");
        Map<String, String> filed = all.valueStream()
                .collect(Collectors.toMap(
                        each -> each.at("/person/displayName").asString(),
                        each -> each.path("category").asString()));
        assertThat(filed)
                .containsEntry("Kerry Ashdown", "PARENTS")
                .containsEntry("Daniel Marsh", "PARENTS")
                .containsEntry("Ava Holloway", "SIBLINGS")
                .containsEntry("Raymond Ashdown", "GRANDPARENTS")
                .containsEntry("Edith Tranter", "GRANDPARENTS")
                .containsEntry("Robert Marsh", "AUNTS_UNCLES")
                .containsEntry("Craig Holloway", "STEP_FAMILY")
                .containsEntry("Desmond Achebe", "CARERS")
                .containsEntry("Bernadette Osei", "KITH")
                .doesNotContainKeys("Mia Ashdown", "Leanne Marsh", "Archie Marsh", "Shannon Pike");
        List<Boolean> current = all.findValues("kinship").stream()
                .map(each -> !each.path("label").asString().startsWith("former"))
                .toList();
        assertThat(current.getFirst()).isTrue();
        assertThat(all.get(0).path("degree").asInt()).isEqualTo(1);
    }

    @Test
    void relativesOfOneLineageOrDegreeAreThoseAlone() {
        JsonNode legal = ask(
                        priya(),
                        RELATIVES,
                        Map.of("of", person("mia-ashdown"), "maxDegree", 2, "lineages", List.of("BIRTH")))
                .at("/relatives");
        assertThat(legal.findValuesAsString("lineage")).isNotEmpty().containsOnly("BIRTH");
        assertThat(legal.findValues("degree").stream().map(JsonNode::asInt)).allMatch(degree -> degree <= 2);
        assertThat(legal.findValuesAsString("displayName"))
                .contains("Pauline Ashdown")
                .doesNotContain("Robert Marsh");
    }

    @Test
    void aNetworkSaysWhatEachPersonIsToTheRoot() {
        JsonNode people = ask(
                        priya(),
                        "query N($id: ID!) { familyNetwork(personId: $id, hops: 2) { people { person { id displayName } relationship { label inverseLabel relationships { label degree } } } } }",
                        Map.of("id", person("mia-ashdown")))
                .at("/familyNetwork/people");
        assertThat(people.get(0).at("/relationship/label").asString()).isEqualTo("self");
        people.forEach(each -> {
            JsonNode asked = ask(
                            priya(),
                            "query K($from: ID!, $to: ID!) { kinship(from: $from, to: $to) { label inverseLabel relationships { label degree } } }",
                            Map.of(
                                    "from",
                                    person("mia-ashdown"),
                                    "to",
                                    each.at("/person/id").asString()))
                    .at("/kinship");
            assertThat(each.path("relationship"))
                    .as(each.at("/person/displayName").asString())
                    .isEqualTo(asked);
        });
    }

    @Test
    void whatLinksTwoPeopleIsToldShortestFirst() {
        JsonNode paths = ask(
                        priya(),
                        PATHS,
                        Map.of("from", person("craig-holloway"), "to", person("mia-ashdown"), "maxHops", 3))
                .at("/pathsBetween");
        assertThat(paths.at("/0/steps").size()).isEqualTo(1);
        assertThat(paths.at("/0/steps/0/detail").asString()).startsWith("former step-daughter");
        assertThat(paths.at("/0/steps/0/direction").asString()).isEqualTo("DOWN");
        List<Integer> lengths =
                paths.valueStream().map(path -> path.path("steps").size()).toList();
        assertThat(lengths).isSorted().hasSizeBetween(2, 25).allMatch(length -> length <= 3);
        assertThat(paths.findValuesAsString("tie")).contains("PARENT", "PARTNER", "HOUSEHOLD");
    }

    @ParameterizedTest
    @CsvSource({
        "pro-manager, keira-prentice, james-hollin,  Hollin",
        "pro-manager, james-hollin,   keira-prentice, Hollin",
        "pro-manager, mia-ashdown,    leanne-marsh,  Leanne",
        "pro-manager, mia-ashdown,    nobody-at-all, Hollin"
    })
    void whoIsHiddenIsFoundByNoWay(String worker, String from, String to, String name) {
        GraphQlAnswer answer =
                ask(worker("team-manager", worker), ALL_THREE, Map.of("from", person(from), "to", person(to)));

        assertThat(answer.at("/kinship").isNull()).isTrue();
        assertThat(answer.at("/pathsBetween").isNull()).isTrue();
        assertThat(answer.text()).doesNotContain(name).doesNotContain(storeId("Person", to));
    }

    @Test
    void whoIsNotSeenHasNoRelatives() {
        assertThat(ask(priya(), RELATIVES, Map.of("of", person("milo-strand")))
                        .at("/relatives")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ relatives(of: \"%s\", maxDegree: 0) { degree } } | BAD_ARGUMENT",
                "{ relatives(of: \"%s\", maxDegree: 7) { degree } } | BAD_ARGUMENT",
                "{ relatives(of: \"%s\", lineages: []) { degree } } | BAD_ARGUMENT",
                "{ pathsBetween(from: \"%1$s\", to: \"%1$s\", maxHops: 7) { steps { tie } } } | BAD_ARGUMENT",
                "{ familyNetwork(personId: \"%s\", via: [PARENT, HOUSEHOLD]) { truncated } } | BAD_ARGUMENT",
                "{ kinship(from: \"%s\", to: \"Mia\") { label } } | BAD_ID"
            })
    void whatIsOutOfRangeIsAnError(String document, String code) {
        assertThat(ask(priya(), document.formatted(person("mia-ashdown"))).errorCodes())
                .containsExactly(code);
    }
}
