package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.GraphQlAnswer;
import org.kith.RecordingIT;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** A girl who was recorded twice, her twin, and people of their names whom the viewer does not see. */
class PossibleDuplicatesIT extends RecordingIT {

    private static final String DUPLICATES = "possibleDuplicates { reasons person { id displayName birthDate } }";

    private String family;
    private String mother;
    private String girl;

    @BeforeEach
    void aGirl() {
        family = "Dup" + word();
        mother = families.person("Kerry", family, "1990-04-05");
        girl = child(worker, "Jayden", family, "2015-06-07");
        families.tie(Type.PARENT, mother, girl, "BIRTH");
    }

    /** Letters alone, as names have them. */
    private static String word() {
        StringBuilder word = new StringBuilder();
        for (char digit : Long.toHexString(UUID.randomUUID().getLeastSignificantBits())
                .substring(4)
                .toCharArray()) {
            word.append((char) ('g' + Character.digit(digit, 16)));
        }
        return word.toString();
    }

    private GraphQlAnswer asked(String person) {
        return ask(
                worker.token(),
                "query P($id: ID!) { person(id: $id) { displayName %s } }".formatted(DUPLICATES),
                Map.of("id", Families.id(person)));
    }

    /** Each as name and reasons. */
    private List<String> duplicates(String person) {
        return asked(person)
                .at("/person/possibleDuplicates")
                .valueStream()
                .map(each -> each.at("/person/displayName").asString() + " "
                        + each.path("reasons")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                .toList();
    }

    private void identify(String person, String system, String value) {
        Map<String, Object> number = Map.of("personId", Families.id(person), "system", system, "value", value);
        assertThat(mutate("recordIdentifier", number, "").path("userErrors")).isEmpty();
    }

    @Test
    void whoWasRecordedTwiceIsFoundWithReasonsTheStrongestFirst() {
        String alike = child(worker, "Jaydn", family, "2015-06-07");
        String under = child(worker, "Jayden", "Elsewhere" + word(), "2015-06-07");
        families.tie(Type.PARENT, mother, under, "BIRTH");
        String other = child(worker, "Quite", "Another" + word(), "2001-01-31");
        String upn =
                "A8" + String.format("%010d", Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000_000)) + "1";
        identify(girl, "UPN", upn);
        identify(other, "UPN", upn);
        child(worker, "Jayden", family, "2009-11-28");

        assertThat(duplicates(girl))
                .containsExactly(
                        "Quite " + name(other) + " [SAME_IDENTIFIER]",
                        "Jayden " + name(under) + " [SAME_MOTHER_AND_BIRTH]",
                        "Jaydn " + family + " [ALIKE_NAME_AND_BIRTH]");
        assertThat(duplicates(alike)).containsExactly("Jayden " + family + " [ALIKE_NAME_AND_BIRTH]");
        assertThat(duplicates(other)).containsExactly("Jayden " + family + " [SAME_IDENTIFIER]");
    }

    /** The family name of a person of two words. */
    private String name(String person) {
        String name =
                person(Families.id(person), "displayName").path("displayName").asString();
        return name.substring(name.indexOf(' ') + 1);
    }

    @Test
    void anotherNameAndThePostcodeCount() {
        String twin = child(worker, "Known", "Otherwise" + word(), "2015");
        Map<String, Object> alias = Map.of(
                "personId",
                Families.id(twin),
                "kind",
                "ALIAS",
                "given",
                "Jayden",
                "family",
                family.toUpperCase(Locale.ROOT));
        assertThat(mutate("recordName", alias, "").path("userErrors")).isEmpty();
        for (String each : List.of(girl, twin)) {
            Map<String, Object> home =
                    Map.of("personIds", List.of(Families.id(each)), "lines", "1 Twice Row", "postcode", "ZZ99 9ZZ");
            assertThat(mutate("recordAddress", home, "").path("userErrors")).isEmpty();
        }

        assertThat(duplicates(girl))
                .containsExactly("Known " + name(twin) + " [SAME_NAME_AND_BIRTH, SAME_NAME_AND_PLACE]");
        assertThat(duplicates(twin))
                .containsExactly("Jayden " + family + " [SAME_NAME_AND_BIRTH, SAME_NAME_AND_PLACE]");
    }

    @Test
    void twinsAreTwo() {
        String twin = child(worker, "Kayden", family, "2015-06-07");
        families.tie(Type.PARENT, mother, twin, "BIRTH");

        assertThat(duplicates(girl)).isEmpty();
        assertThat(duplicates(twin)).isEmpty();
    }

    /** Of a grandmother seen at NETWORK only the year is told, and only the year speaks for or against. */
    @Test
    void whatIsNotToldIsNoReasonForOrAgainst() {
        String gran = families.person("Gran", family, "1960-01-02");
        String granny = families.person("Gran", family, "1960-11-29");
        String older = families.person("Gran", family, "1961-01-02");
        for (String each : List.of(gran, granny, older)) {
            families.tie(Type.PARENT, each, mother, "BIRTH");
        }

        GraphQlAnswer answer = asked(gran);

        assertThat(duplicates(gran)).containsExactly("Gran " + family + " [SAME_NAME_AND_BIRTH]");
        assertThat(answer.at("/person/possibleDuplicates/0/person/id").asString())
                .isEqualTo(Families.id(granny));
        assertThat(answer.text()).doesNotContain("1960-");
    }

    @Test
    void whoIsHiddenLeavesNoTrace() {
        String second = child(worker, "Jayden", family, "2015-06-07");
        String before = text(girl);
        assertThat(before).contains(Families.id(second));

        String hidden = families.child("Jayden", family, "2015-06-07");
        families.person("Jayden", family, null);
        String undisclosed = families.person("Kerry", family, "1990");
        families.tie(Type.PARENT, undisclosed, mother, "BIRTH", "UNDISCLOSED");

        assertThat(text(girl)).isEqualTo(before);
        assertThat(duplicates(mother)).isEmpty();
        assertThat(asked(hidden).at("/person").isNull()).isTrue();
        assertThat(warnedOf(Map.of("given", "Kerry", "family", family, "estimatedAge", 90)))
                .isEmpty();
    }

    private String text(String person) {
        return asked(person).text().replaceAll(",\"extensions\".*", "");
    }

    private String warnedOf(Map<String, Object> input) {
        return warned(mutate("recordPerson", input, "person { id }"));
    }

    @Test
    void recordPersonWarnsOfWhomTheCallerSees() {
        Map<String, Object> input =
                Map.of("given", "Jayden", "family", family, "birthDate", "2015-06-07", "idempotencyKey", Ids.next());
        assertThat(warned(mutate(worker("practitioner").token(), "recordPerson", input, "person { id }")))
                .as("a colleague who does not see her")
                .isEmpty();

        JsonNode first = mutate("recordPerson", input, "person { id %s }".formatted(DUPLICATES));
        JsonNode replayed = mutate("recordPerson", input, "person { id %s }".formatted(DUPLICATES));

        assertThat(warned(first)).isEqualTo("POSSIBLE_DUPLICATE at input.given");
        assertThat(first.at("/person/possibleDuplicates/0/person/id").asString())
                .isEqualTo(Families.id(girl));
        assertThat(first.at("/person/possibleDuplicates")).hasSize(1);
        assertThat(warned(replayed)).as("a replay").isEqualTo("POSSIBLE_DUPLICATE at input.given");
        assertThat(replayed.path("person")).isEqualTo(first.path("person"));
        assertThat(warnedOf(Map.of("given", "Leah", "family", family, "birthDate", "2015-06-07")))
                .isEmpty();
    }

    @Test
    void whoWasMergedIsGoneAndATakenBackMergeSaysThatTheyAreTwo() {
        Worker manager = worker("team-manager");
        String kept = child(manager, "Jayden", family, "2015-06-07");
        String duplicate = families.person("Jayden", family, null);
        families.tie(Type.KIN, duplicate, kept, "COUSIN");
        assertThat(seenBy(manager, kept)).containsExactly(Families.id(duplicate));

        Map<String, @Nullable Object> both =
                with(Map.of("keptId", Families.id(kept)), "duplicateId", Families.id(duplicate));
        JsonNode merge = mutate(manager.token(), "mergePeople", both, "mergeId");
        assertThat(merge.path("userErrors")).as(merge.toString()).isEmpty();
        assertThat(seenBy(manager, kept)).isEmpty();

        Map<String, Object> back = Map.of("mergeId", merge.path("mergeId").asString());
        assertThat(mutate(manager.token(), "unmergePeople", back, "").path("userErrors"))
                .isEmpty();
        assertThat(seenBy(manager, kept)).isEmpty();
    }

    /** Before and after an adoption are two, for whoever holds both. */
    @Test
    void aSealBetweenTwoIsKept() {
        String after = child(worker, "Jayden", family, "2015-06-07");
        assertThat(duplicates(girl)).hasSize(1);
        families.write(tx -> tx.run(
                "MATCH (a:Person {id: $a}) MATCH (b:Person {id: $b}) CREATE (a)-[:SAME_AS {key: $key, version: 1, guard: 'SEALED', status: 'ASSERTED', "
                        + "fromMin: date('2020-01-01'), toMax: date('9999-12-31'), recordedAt: datetime('2020-01-01T00:00:00Z'), "
                        + "supersededAt: datetime('9999-12-31T00:00:00Z')}]->(b)",
                Map.of("a", girl, "b", after, "key", "test:same:" + Ids.next() + ":1")));

        assertThat(duplicates(girl)).isEmpty();
        assertThat(duplicates(after)).isEmpty();
    }

    private List<String> seenBy(Worker viewer, String person) {
        return ask(
                        viewer.token(),
                        "query P($id: ID!) { person(id: $id) { possibleDuplicates { person { id } } } }",
                        Map.of("id", new GlobalId("Person", person).toString()))
                .at("/person/possibleDuplicates")
                .findValuesAsString("id");
    }
}
