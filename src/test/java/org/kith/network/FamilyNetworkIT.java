package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.GraphQlAnswer;
import org.kith.WearmoorIT;
import tools.jackson.databind.JsonNode;

/** The family network of the demo county's children, as the workers of the county see it. */
class FamilyNetworkIT extends WearmoorIT {

    private static final String NETWORK = """
            query Network($id: ID!, $hops: Int, $via: [TieKind!], $includeFormer: Boolean, $asOf: LocalDate, $knownAt: DateTime) {
              familyNetwork(personId: $id, hops: $hops, via: $via, includeFormer: $includeFormer, asOf: $asOf, knownAt: $knownAt) {
                root { displayName }
                people { hops visibility inCare allocated { name }
                  person { id displayName birthDate deathDate child { localId legalStatus } }
                  currentPlacement { type setting { name kind carers { displayName } } }
                  restrictions { kind against { displayName } protects { displayName } order { kind } } }
                ties { kind detail current certainty validFrom validTo from { displayName } to { displayName } }
                households { members { person { displayName } role current } address { postcode } }
                gaps { kind person { displayName } } withheldCount truncated asOf knownAt
              } }
            """;

    private GraphQlAnswer network(String token, String ref, Map<String, Object> arguments) {
        Map<String, Object> variables = new HashMap<>(arguments);
        variables.put("id", person(ref));
        return ask(token, NETWORK, variables);
    }

    private static List<String> names(GraphQlAnswer answer) {
        return answer.at("/familyNetwork/people").findValues("person").stream()
                .map(person -> person.path("displayName").asString())
                .toList();
    }

    private static JsonNode member(GraphQlAnswer answer, String name) {
        return StreamSupport.stream(answer.at("/familyNetwork/people").spliterator(), false)
                .filter(each -> each.at("/person/displayName").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(answer)));
    }

    private static List<JsonNode> ties(GraphQlAnswer answer, String from, String to) {
        return StreamSupport.stream(answer.at("/familyNetwork/ties").spliterator(), false)
                .filter(tie -> tie.at("/from/displayName").asString().equals(from)
                        && tie.at("/to/displayName").asString().equals(to))
                .toList();
    }

    private static JsonNode tie(GraphQlAnswer answer, String from, String to, String kind, String detail) {
        return ties(answer, from, to).stream()
                .filter(tie -> tie.path("kind").asString().equals(kind)
                        && tie.path("detail").asString().equals(detail))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such tie, only " + ties(answer, from, to)));
    }

    @Test
    void comesBackFlatAndNearestFirst() {
        GraphQlAnswer mia = network(priya(), "mia-ashdown", Map.of("hops", 2));
        assertThat(mia.at("/familyNetwork/root/displayName").asString()).isEqualTo("Mia Ashdown");
        assertThat(names(mia))
                .startsWith("Mia Ashdown")
                .doesNotHaveDuplicates()
                .contains("Kerry Ashdown", "Daniel Marsh", "Pauline Ashdown", "Craig Holloway", "Moira Achebe")
                .contains("Tyler Ashdown", "Ava Holloway", "Jayden Marsh", "Raymond Ashdown", "Sheila Marsh")
                .doesNotContain("Mavis Collier");
        List<Integer> hops = mia.at("/familyNetwork/people").findValues("hops").stream()
                .map(JsonNode::asInt)
                .toList();
        assertThat(hops).isSorted().startsWith(0, 1).endsWith(2);
        assertThat(mia.at("/familyNetwork/truncated").asBoolean()).isFalse();
    }

    @Test
    void aChildSeenAtFullComesWithTheRecordAndEverybodyElseWithoutIt() {
        GraphQlAnswer mia = network(priya(), "mia-ashdown", Map.of("hops", 3));
        JsonNode herself = member(mia, "Mia Ashdown");
        assertThat(herself.path("visibility").asString()).isEqualTo("FULL");
        assertThat(herself.path("inCare").asBoolean()).isTrue();
        assertThat(herself.at("/person/birthDate").asString()).isEqualTo("2017-05-14");
        assertThat(herself.at("/person/child/localId").asString()).isEqualTo("WM-004107");
        assertThat(herself.at("/currentPlacement/type").asString()).isEqualTo("U1");
        assertThat(herself.at("/currentPlacement/setting/carers").toString()).contains("Pauline Ashdown");
        assertThat(herself.path("allocated").toString()).contains("Priya Lindqvist");
        JsonNode jayden = member(mia, "Jayden Marsh");
        assertThat(jayden.path("visibility").asString()).isEqualTo("NETWORK");
        assertThat(jayden.at("/person/birthDate").asString()).isEqualTo("2012");
        assertThat(jayden.at("/person/child").isNull()).isTrue();
        assertThat(jayden.path("inCare").asBoolean()).isFalse();
        assertThat(jayden.path("currentPlacement").isNull()).isTrue();
        assertThat(jayden.path("allocated")).isEmpty();
    }

    @Test
    void restrictionsStandOnBothOfThoseTheyAreBetween() {
        GraphQlAnswer mia = network(priya(), "mia-ashdown", Map.of("hops", 2));
        assertThat(member(mia, "Craig Holloway").path("restrictions").toString())
                .contains("NO_CONTACT", "Mia Ashdown", "C34B");
        assertThat(member(mia, "Mia Ashdown").path("restrictions").toString())
                .contains("NO_CONTACT", "Craig Holloway", "SUPERVISED_ONLY", "Daniel Marsh")
                .doesNotContain("NO_OVERNIGHT");
    }

    @Test
    void aPlacementIsATieOfCareAndAFormerOneIsToldAsFormer() {
        GraphQlAnswer mia = network(priya(), "mia-ashdown", Map.of("hops", 1));
        JsonNode now = tie(mia, "Pauline Ashdown", "Mia Ashdown", "CARE", "PLACEMENT");
        assertThat(now.path("current").asBoolean()).isTrue();
        assertThat(now.path("validFrom").asString()).isEqualTo("2025-03-14");
        JsonNode before = tie(mia, "Moira Achebe", "Mia Ashdown", "CARE", "PLACEMENT");
        assertThat(before.path("current").asBoolean()).isFalse();
        assertThat(before.path("validTo").asString()).isEqualTo("2025-03-14");
    }

    @Test
    void walksOnlyTheKindsOfTieAskedFor() {
        GraphQlAnswer blood = network(priya(), "mia-ashdown", Map.of("hops", 3, "via", List.of("PARENT", "PARTNER")));
        assertThat(names(blood))
                .contains("Kerry Ashdown", "Edith Tranter")
                .doesNotContain("Moira Achebe", "Bernadette Osei");
        assertThat(blood.at("/familyNetwork/ties").findValuesAsString("kind")).containsOnly("PARENT", "PARTNER");
    }

    @Test
    void formerTiesCanBeLeftOut() {
        assertThat(member(network(priya(), "mia-ashdown", Map.of("hops", 4)), "Craig Holloway")
                        .path("hops")
                        .asInt())
                .isEqualTo(1);
        GraphQlAnswer now = network(priya(), "mia-ashdown", Map.of("hops", 4, "includeFormer", false));
        assertThat(member(now, "Craig Holloway").path("hops").asInt())
                .as("through Ava only")
                .isEqualTo(3);
        assertThat(now.at("/familyNetwork/ties").findValues("current")).allMatch(JsonNode::asBoolean);
    }

    @Test
    void asOfLooksAtTheDay() {
        GraphQlAnswer then = network(priya(), "mia-ashdown", Map.of("hops", 1, "asOf", "2024-09-01"));
        assertThat(member(then, "Mia Ashdown")
                        .at("/currentPlacement/setting/carers")
                        .toString())
                .contains("Moira Achebe");
        assertThat(tie(then, "Moira Achebe", "Mia Ashdown", "CARE", "PLACEMENT")
                        .path("current")
                        .asBoolean())
                .isTrue();
        assertThat(then.at("/familyNetwork/asOf").asString()).isEqualTo("2024-09-01");
        GraphQlAnswer before = network(priya(), "mia-ashdown", Map.of("hops", 1, "asOf", "2019-01-15"));
        assertThat(names(before)).as("Craig moved in in April 2019").doesNotContain("Craig Holloway");
        assertThat(member(before, "Mia Ashdown").path("inCare").asBoolean()).isFalse();
    }

    @Test
    void knownAtTellsWhatWasBelieved() {
        GraphQlAnswer now = network(priya(), "mia-ashdown", Map.of("hops", 1));
        assertThat(tie(now, "Daniel Marsh", "Mia Ashdown", "PARENT", "BIRTH")
                        .path("certainty")
                        .asString())
                .isEqualTo("PROVEN");
        GraphQlAnswer then = network(priya(), "mia-ashdown", Map.of("hops", 1, "knownAt", "2024-03-01T12:00:00Z"));
        assertThat(tie(then, "Daniel Marsh", "Mia Ashdown", "PARENT", "BIRTH")
                        .path("certainty")
                        .asString())
                .isEqualTo("ALLEGED");
        GraphQlAnswer earlier = network(priya(), "mia-ashdown", Map.of("hops", 1, "knownAt", "2024-01-23T12:00:00Z"));
        assertThat(names(earlier)).doesNotContain("Daniel Marsh");
        assertThat(ties(then, "Daniel Marsh", "Mia Ashdown")).hasSize(1);
    }

    @Test
    void aParentWhoIsNotKnownIsAGapAndNotAnAbsence() {
        String south = worker("practitioner", "pro-south-1");
        GraphQlAnswer lily = network(south, "lily-watkin", Map.of("hops", 2));
        assertThat(lily.at("/familyNetwork/gaps").toString())
                .contains("SECOND_PARENT_NOT_RECORDED", "Lily Watkin", "Oscar Watkin")
                .doesNotContain("MOTHER_NOT_RECORDED");
        assertThat(network(priya(), "mia-ashdown", Map.of())
                        .at("/familyNetwork/gaps")
                        .toString())
                .doesNotContain("Mia Ashdown");
    }

    @Test
    void aHouseholdShowsWhoLivesWithAChildSeenAtFull() {
        JsonNode households = network(priya(), "mia-ashdown", Map.of("hops", 2)).at("/familyNetwork/households");
        assertThat(households.toString()).contains("Pauline Ashdown", "CHILD");
        assertThat(households.findValues("address"))
                .anyMatch(address -> address.path("postcode").asString().startsWith("ZZ"));
    }

    @Test
    void theSameHumanInTwoRolesIsOnePerson() {
        GraphQlAnswer mia = network(priya(), "mia-ashdown", Map.of("hops", 2));
        assertThat(member(mia, "Pauline Ashdown").path("hops").asInt())
                .as("grandmother and carer")
                .isEqualTo(1);
        assertThat(names(mia).stream().filter("Pauline Ashdown"::equals)).hasSize(1);
    }

    @Test
    void aLoopOfStepFamiliesComesOutRight() {
        String south = worker("practitioner", "pro-south-1");
        GraphQlAnswer milo = network(south, "milo-strand", Map.of("hops", 4));
        assertThat(names(milo))
                .contains(
                        "Milo Strand",
                        "Anna Keel",
                        "Ben Strand",
                        "Cara Lomax",
                        "Dean Foss",
                        "Ivy Foss",
                        "Theo Strand",
                        "Wren Foss")
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnbornChildHasANetwork() {
        GraphQlAnswer baby = network(worker("practitioner", "pro-families-1"), "baby-reeve", Map.of("hops", 2));
        assertThat(names(baby)).contains("Tanya Reeve", "Leo Reeve", "Skye Reeve", "Finley Reeve");
    }

    @Test
    void anotherTeamsChildAndNobodyAtAllAreToldApartByNothing() {
        GraphQlAnswer forbidden = network(priya(), "milo-strand", Map.of("hops", 2));
        GraphQlAnswer unknown = network(priya(), "nobody-of-this-name", Map.of("hops", 2));
        assertThat(forbidden.at("/familyNetwork").isNull()).isTrue();
        assertThat(forbidden.at("/familyNetwork")).isEqualTo(unknown.at("/familyNetwork"));
        assertThat(forbidden.body().at("/extensions/cost"))
                .isEqualTo(unknown.body().at("/extensions/cost"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void hopsOutOfRangeAreAnErrorAndNotClamped(int hops) {
        assertThat(network(priya(), "mia-ashdown", Map.of("hops", hops)).errorCodes())
                .containsExactly("BAD_ARGUMENT");
    }

    @Test
    void anIdOfAnotherTypeIsABadId() {
        Map<String, Object> wrong = Map.of("id", id("Team", "team-north"));
        assertThat(ask(priya(), NETWORK, wrong).errorCodes()).containsExactly("BAD_ID");
        assertThat(ask(priya(), NETWORK, Map.of("id", "Mia")).errorCodes()).containsExactly("BAD_ID");
    }
}
