package org.kith.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** What cannot be is not recorded, and what is unusual comes with a warning; neither tells of anybody who is hidden. */
class ParentageRulesIT extends RecordingIT {

    private static final String TIE = "tie { id revision certainty }";

    private String child;
    private String mother;
    private String father;
    private String gran;

    @BeforeEach
    void threeGenerations() {
        child = child(worker, "Robin", "Alder", "2015-03-09");
        mother = families.person("Jo", "Alder", "1990");
        father = families.person("Sam", "Birch", "1988");
        gran = families.person("Pat", "Alder", "1962");
        sex(mother, "F");
        sex(father, "M");
        sex(gran, "F");
        families.tie(Type.PARENT, mother, child, "BIRTH");
        families.tie(Type.PARENT, gran, mother, "BIRTH");
        families.tie(Type.PARTNER, mother, father, "COHABITATION");
    }

    private void sex(String person, String sex) {
        families.write(tx -> tx.run(
                "MATCH (p:Person {id: $id}) SET p.sex = $sex RETURN p.id AS id", Map.of("id", person, "sex", sex)));
    }

    private String relative(String sex, String birth) {
        String id = families.person("Kim", "Oak", birth);
        sex(id, sex);
        families.tie(Type.KIN, id, child, "OTHER");
        return id;
    }

    private Map<String, Object> parentage(String parent, String of, String kind) {
        return Map.of("parentId", Families.id(parent), "childId", Families.id(of), "kind", kind);
    }

    private JsonNode say(String mutation, Map<String, ?> input, String fields) {
        return mutate(worker.token(), mutation, input, fields);
    }

    private static String first(JsonNode payload, String list) {
        return payload.at("/" + list + "/0/code").asString() + " at "
                + String.join(
                        ".",
                        payload.at("/" + list + "/0/path")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
    }

    private int parentages() {
        int[] found = new int[1];
        families.write(tx -> found[0] = tx.run(
                        "MATCH (p:Person)-[tie:PARENT_OF]->(c:Person) WHERE c.id IN $ids OR p.id IN $ids RETURN count(DISTINCT tie) AS n",
                        Map.of("ids", List.of(child, mother, father, gran)))
                .getFirst()
                .number("n"));
        return found[0];
    }

    private void nothingComesOf(String mutation, Map<String, ?> input, String at, String why) {
        int before = parentages();
        JsonNode payload = say(mutation, input, "");
        assertThat(first(payload, "userErrors")).isEqualTo("INVALID at input." + at);
        assertThat(payload.at("/userErrors/0/message").asString()).contains(why);
        assertThat(payload.path("bookmark").isNull()).isTrue();
        assertThat(parentages()).isEqualTo(before);
    }

    private void warns(String mutation, Map<String, ?> input, String at) {
        int before = parentages();
        JsonNode payload = say(mutation, input, "");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        assertThat(first(payload, "warnings")).isEqualTo("UNUSUAL at input." + at);
        assertThat(parentages()).isEqualTo(before + 1);
    }

    @Test
    void nobodyIsTheirOwnAncestor() {
        String loop = "nobody is their own ancestor";
        nothingComesOf("recordParentage", parentage(child, mother, "BIRTH"), "parentId", loop);
        nothingComesOf("recordParentage", parentage(child, gran, "ADOPTIVE"), "parentId", "2 generations up");
        nothingComesOf(
                "recordRelationship",
                Map.of("personId", Families.id(gran), "relationship", "child", "otherId", Families.id(child)),
                "otherId",
                loop);
        warns("recordParentage", parentage(child, gran, "STEP"), "parentId");
    }

    @Test
    void aParentByBirthIsOlderThanTheChild() {
        String young = relative("M", "2016");
        nothingComesOf("recordParentage", parentage(young, child, "BIRTH"), "parentId", "not older");
        warns("recordParentage", parentage(young, child, "ADOPTIVE"), "parentId");
        warns("recordParentage", parentage(relative("M", "2006"), child, "BIRTH"), "parentId");
        assertThat(say("recordParentage", parentage(young, child, "SOCIAL"), "").path("warnings"))
                .isEmpty();
    }

    @Test
    void aChildHasOneMotherByBirthAndOneWhoCarried() {
        String other = relative("F", "1991");
        nothingComesOf("recordParentage", parentage(other, child, "BIRTH"), "parentId", "Another woman");
        assertThat(say("recordParentage", parentage(other, child, "GESTATIONAL"), "")
                        .path("userErrors"))
                .isEmpty();
        nothingComesOf(
                "recordParentage", parentage(relative("F", "1992"), child, "GESTATIONAL"), "parentId", "carried");
        Map<String, ?> proven = with(parentage(father, child, "BIRTH"), "certainty", "PROVEN");
        assertThat(say("recordParentage", proven, "").path("warnings")).isEmpty();
        warns("recordParentage", parentage(relative("M", "1985"), child, "BIRTH"), "parentId");
    }

    @Test
    void aStepThatMakesAParentageSurerIsJudgedAndOneThatDoesNotIsNot() {
        String other = relative("F", "1991");
        String tie = families.tie(Type.PARENT, other, child, "BIRTH");
        Map<String, Object> step = Map.of("tieId", global("Tie", tie), "revision", "1");
        nothingComesOf("recordParentageStep", with(step, "status", "PROVEN"), "status", "Another woman");
        assertThat(say("recordParentageStep", with(step, "status", "DISPROVEN"), "")
                        .path("userErrors"))
                .isEmpty();
        nothingComesOf(
                "recordParentageStep", with(step, "status", "ALLEGED", "revision", "2"), "status", "Another woman");
    }

    @Test
    void aCorrectionIsJudgedWhereItSaysAnotherKind() {
        String other = relative("F", "1991");
        JsonNode tie =
                say("recordParentage", parentage(other, child, "LEGAL"), TIE).path("tie");
        Map<String, ?> correction = with(
                parentage(other, child, "LEGAL"),
                "validFrom",
                "2015",
                "tieId",
                tie.path("id").asString(),
                "revision",
                "1");
        Map<String, ?> birth = with(correction, "kind", "BIRTH");
        nothingComesOf("recordParentage", birth, "parentId", "Another woman");
        assertThat(say("recordParentage", correction, "").path("userErrors")).isEmpty();
    }

    @Test
    void somebodyNewIsJudgedByWhatIsSaidOfThem() {
        Map<String, Object> tie = Map.of("otherId", Families.id(child), "relationship", "parent");
        Map<String, Object> person = Map.of("given", "New", "family", "Parent", "firstTie", tie);
        nothingComesOf("recordPerson", with(person, "birthDate", "2015-06"), "firstTie", "not older");
        nothingComesOf("recordPerson", with(person, "birthDate", "1990", "sex", "F"), "firstTie", "Another woman");
        warns("recordPerson", with(person, "sex", "M", "deathDate", "2011-01-05"), "firstTie");
        Map<String, Object> gestational = Map.of("given", "Late", "sex", "F", "deathDate", "2015-03-07");
        nothingComesOf(
                "recordPerson",
                with(gestational, "firstTie", Map.of("otherId", Families.id(fatherless()), "relationship", "parent")),
                "firstTie",
                "died before");
    }

    private String fatherless() {
        return child(worker, "Wren", "Elm", "2015-03-09");
    }

    private JsonNode correct(String person, Object... said) {
        String revision =
                person(Families.id(person), "revision").path("revision").asString();
        return say("correctPerson", with(Map.of("personId", Families.id(person), "revision", revision), said), "");
    }

    @ParameterizedTest
    @CsvSource({
        "mother, birthDate,    2015-03-10, INVALID at input.birthDate",
        "mother, estimatedAge, 5,          ",
        "mother, deathDate,    2015-03-07, INVALID at input.deathDate",
        "mother, deathDate,    2015-03-08, ",
        "child,  birthDate,    1989,       INVALID at input.birthDate",
        "father, sex,          F,          INVALID at input.sex"
    })
    void datesAndSexAreCorrectedToWhatCanBe(String who, String field, String value, @Nullable String refused) {
        families.tie(Type.PARENT, father, child, "BIRTH");
        String person = List.of(mother, child, father)
                .get(List.of("mother", "child", "father").indexOf(who));
        JsonNode payload = correct(person, field, field.equals("estimatedAge") ? Integer.valueOf(value) : value);
        assertThat(payload.path("userErrors").isEmpty() ? null : first(payload, "userErrors"))
                .as(payload.toString())
                .isEqualTo(refused);
        if (field.equals("estimatedAge")) {
            assertThat(first(payload, "warnings")).isEqualTo("UNUSUAL at input.estimatedAge");
        }
    }

    @Test
    void whatDidNotFitBeforeIsNotHeldAgainstACorrection() {
        families.tie(Type.PARENT, relative("M", "2018"), child, "BIRTH");
        JsonNode payload = correct(child, "given", "Robyn", "sex", "F");
        assertThat(payload.path("userErrors")).isEmpty();
        assertThat(payload.path("warnings")).isEmpty();
    }

    @Test
    void twoOfWhomOneIsTheOthersAncestorAreNotMadeOne() {
        Worker manager = colleague("team-manager", worker.team(), true);
        Map<String, Object> two = Map.of("keptId", Families.id(mother), "duplicateId", Families.id(gran));
        int before = parentages();
        assertThat(refused(manager.token(), "mergePeople", two)).isEqualTo("INVALID at input.duplicateId");
        assertThat(parentages()).isEqualTo(before);
    }

    /** Two children with the same family, but that one has a parent besides who is hidden; the answers must not differ. */
    @ParameterizedTest
    @CsvSource({"UNDISCLOSED", "SEALED", "RESTRICTED"})
    void whatIsHiddenIsNotToldByARefusalOrAWarning(String guard) {
        String plain = child(worker, "Lark", "Ash", "2015");
        String other = child(worker, "Lark", "Ash", "2015");
        String hidden = families.person("Hidden", "Mother", "1990");
        sex(hidden, "F");
        boolean restricted = guard.equals("RESTRICTED");
        families.tie(Type.PARENT, hidden, other, "BIRTH", restricted ? "OPEN" : guard);
        families.tie(Type.PARENT, other, hidden, "BIRTH", restricted ? "OPEN" : guard);
        if (restricted) {
            families.write(tx -> tx.run(
                    "MATCH (p:Person {id: $id}) SET p.restrictedTo = [] RETURN p.id AS id", Map.of("id", hidden)));
        }
        assertThat(said(other)).isEqualTo(said(plain));
    }

    /** What is answered to a mother, a mother younger than the child, and a loop over whoever is above. */
    private String said(String of) {
        String answers = "";
        for (String birth : List.of("1991", "2016", "2010")) {
            String parent = families.person("Kim", "Oak", birth);
            sex(parent, "F");
            families.tie(Type.KITH, parent, of, "FRIEND");
            answers +=
                    say("recordParentage", parentage(parent, of, "BIRTH"), "").toString();
            answers +=
                    say("recordParentage", parentage(of, parent, "SOCIAL"), "").toString();
        }
        answers += correct(of, "birthDate", "2014", "sex", "F").toString();
        return answers.replaceAll("\"bookmark\":\"[^\"]*\"", "");
    }

    @Test
    void aLoopThatLeadsOverSomebodyHiddenIsRecorded() {
        String top = relative("F", "1940");
        families.tie(Type.PARENT, top, gran, "BIRTH", "UNDISCLOSED");
        assertThat(say("recordParentage", parentage(mother, top, "LEGAL"), "").path("userErrors"))
                .isEmpty();
    }
}
