package org.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Type;
import org.kith.order.RecordOrders;
import org.kith.order.RecordOrders.RestrictionRow;
import org.kith.provision.RecordRegistrations;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.RecordSettings.CarerRow;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.RecordSettings.SettingRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Where a child or a group might live, over HTTP. */
class PlacementOptionsIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);

    private static final String OPTION =
            "{ setting { id name } tier outcome checks { rule outcome reason } score factors { name value contribution } vacancies distanceBand }";

    private static final String DOCUMENT =
            "query O($input: PlacementSearch!) { placementOptions(input: $input) { children { id } weights { version }"
                    + " considered eligible options " + OPTION + " nearMisses " + OPTION + " } }";

    @Autowired
    private RecordSettings settings;

    @Autowired
    private RecordRegistrations registrations;

    @Autowired
    private RecordOrders orders;

    @Autowired
    private RecordCare care;

    private String home(Kind kind, String name) {
        String id = Ids.next();
        families.write(tx -> settings.settings(
                tx, TEST, List.of(new SettingRow(id, kind, name, null, "PR1", null, null, families.authority()))));
        return id;
    }

    private String fosterHome(String name, int most, int minAge, int maxAge, String... kinds) {
        String id = home(Kind.FOSTER_HOUSEHOLD, name);
        families.write(tx -> settings.approvals(
                tx,
                TEST,
                List.of(new ApprovalRow(
                        Ids.next(),
                        id,
                        "GENERAL",
                        most,
                        minAge,
                        maxAge,
                        null,
                        List.of(kinds),
                        List.of(),
                        null,
                        null,
                        null,
                        ValidTime.ALWAYS))));
        return id;
    }

    private String childrensHome(String name) {
        String id = home(Kind.CHILDRENS_HOME, name);
        families.write(tx -> registrations.registrations(
                tx, TEST, List.of(new RegistrationRow(Ids.next(), id, "SC999778", 3, 8, 17, null, ValidTime.ALWAYS))));
        return id;
    }

    private void cares(String home, String person) {
        families.write(tx -> settings.carers(
                tx, TEST, List.of(new CarerRow("test:carer:" + Ids.next(), home, person, null, ValidTime.ALWAYS))));
    }

    private void lives(String child, String home) {
        families.write(tx -> care.placements(
                tx,
                TEST,
                List.of(new PlacementRow(
                        Ids.next(),
                        child,
                        home,
                        "U6",
                        "PR1",
                        null,
                        Map.of(),
                        PartialDate.between(PartialDate.of(LocalDate.now().minusDays(90)), null),
                        null))));
    }

    private void keepApart(String child, String person) {
        families.write(tx -> orders.restrictions(
                tx,
                TEST,
                List.of(new RestrictionRow(
                        Ids.next(), "NO_CONTACT", child, person, null, "Risk", ValidTime.ALWAYS, null))));
    }

    private String newChild() {
        return child(worker, "Robin", "Alder", "2014-03-09");
    }

    private JsonNode options(Map<String, @Nullable Object> input) {
        return ask(worker.token(), DOCUMENT, Map.of("input", input)).at("/placementOptions");
    }

    private JsonNode options(String... children) {
        List<String> ids = new ArrayList<>();
        List.of(children).forEach(child -> ids.add(Families.id(child)));
        return options(Map.of("childIds", ids));
    }

    private static List<String> told(JsonNode options) {
        return options.valueStream()
                .map(each -> "%s %s %s"
                        .formatted(
                                each.at("/setting/name").asString(),
                                each.path("tier").asString(),
                                each.path("outcome").asString()))
                .toList();
    }

    private static List<String> against(JsonNode option) {
        return option.path("checks")
                .valueStream()
                .filter(check -> !check.path("outcome").asString().equals("PASS"))
                .map(check -> check.path("rule").asString())
                .toList();
    }

    @Test
    void homesComeInTheOrderOfTheLawAndThoseThatFailSayWhy() {
        String child = newChild();
        childrensHome("Larch");
        fosterHome("Ash", 2, 0, 17, "LONG_TERM");
        fosterHome("Beech", 2, 0, 17, "SHORT_TERM");
        fosterHome("Cedar", 2, 0, 4);
        lives(families.child("Pat", "Other", "2015-01-01"), fosterHome("Dogwood", 1, 0, 17));
        home(Kind.SECURE_HOME, "Elder");
        JsonNode found = options(child);
        assertThat(told(found.path("options")))
                .containsExactly(
                        "Beech OTHER_FOSTER_CARER PASS",
                        "Cedar OTHER_FOSTER_CARER NEEDS",
                        "Ash OTHER_FOSTER_CARER NEEDS",
                        "Larch CHILDRENS_HOME PASS");
        assertThat(told(found.path("nearMisses"))).containsExactly("Dogwood OTHER_FOSTER_CARER FAIL");
        assertThat(against(found.at("/nearMisses/0"))).containsExactly("TERMS_OF_APPROVAL", "VACANCY");
        assertThat(against(found.at("/options/1"))).as("the age").containsExactly("TERMS_OF_APPROVAL");
        assertThat(found.path("considered").asInt()).as("no secure home").isEqualTo(5);
        assertThat(found.path("eligible").asInt()).isEqualTo(4);
        assertThat(found.at("/options/0/vacancies").asInt()).isEqualTo(2);
        double sum = found.at("/options/0/factors")
                .valueStream()
                .mapToDouble(each -> each.path("contribution").asDouble())
                .sum();
        assertThat(found.at("/options/0/score").asDouble()).isBetween(sum - 1e-9, sum + 1e-9);
        assertThat(told(options(Map.of("childIds", List.of(Families.id(child)), "first", 1))
                        .path("options")))
                .containsExactly("Beech OTHER_FOSTER_CARER PASS");
    }

    @Test
    void brothersAndSistersFillAHomeTogether() {
        String mother = families.person("Kerry", "Alder", "1990");
        List<String> children = new ArrayList<>();
        for (String name : List.of("Ann", "Ben", "Cal", "Dot")) {
            String child = child(worker, name, "Alder", "2014-03-09");
            families.tie(Type.PARENT, mother, child, "BIRTH");
            children.add(child);
        }
        fosterHome("Wide", 4, 0, 17);
        String there = fosterHome("There", 3, 0, 17);
        lives(children.getFirst(), there);
        fosterHome("Narrow", 2, 0, 17);
        JsonNode all = options(children.toArray(String[]::new));
        assertThat(told(all.path("options"))).containsExactly("Wide OTHER_FOSTER_CARER PASS");
        assertThat(against(all.at("/nearMisses/0"))).containsExactly("TERMS_OF_APPROVAL", "VACANCY");
        JsonNode three = options(children.get(0), children.get(1), children.get(2));
        assertThat(told(three.path("options")))
                .as("one of them lives there and needs no place")
                .containsExactly("There OTHER_FOSTER_CARER PASS", "Wide OTHER_FOSTER_CARER PASS");
        String stranger = newChild();
        JsonNode strangers = options(children.get(0), children.get(1), children.get(2), stranger);
        assertThat(against(strangers.at("/options/0")))
                .as("four who are not all siblings")
                .containsExactly("USUAL_FOSTERING_LIMIT");
        keepApart(children.get(1), children.get(2));
        assertThat(against(options(children.get(1), children.get(2)).at("/nearMisses/0")))
                .contains("LIVING_TOGETHER");
    }

    /** Whatever it is, and whoever: the answers are the same, letter by letter. */
    @Test
    void whatRestsOnSomebodyHiddenIsToldAsAManagersToCheck() {
        List<String> told = new ArrayList<>();
        for (int hidden = 0; hidden < 2; hidden++) {
            families = families();
            worker = worker("practitioner");
            String child = newChild();
            String home = fosterHome("Rowan", 3, 0, 17);
            String other = families.person("Wvo", "Hidden", "1980");
            if (hidden == 0) {
                cares(home, other);
                keepApart(child, other);
            } else {
                String resident = families.child("Wvo", "Hidden", "2012-01-01");
                cares(home, other);
                keepApart(resident, child);
                lives(resident, home);
                home = fosterHome("Rowan", 3, 0, 17);
            }
            JsonNode option = options(child).at("/options/0");
            assertThat(option.path("outcome").asString()).isEqualTo(hidden == 0 ? "NEEDS" : "PASS");
            told.add(options(child)
                    .path("options")
                    .valueStream()
                    .map(PlacementOptionsIT::against)
                    .toList()
                    .toString());
        }
        assertThat(told).containsExactly("[[MANAGER_MUST_CHECK]]", "[[], [MANAGER_MUST_CHECK]]");
    }

    @Test
    void theFamilyIsAskedFirst() {
        String child = newChild();
        String mother = families.person("Kerry", "Alder", "1990");
        String nan = families.person("June", "Alder", "1962");
        String uncle = families.person("Dan", "Alder", "1992");
        String teenager = families.person("Kit", "Alder", "2012");
        String barred = families.person("Lee", "Alder", "1988");
        families.tie(Type.PARENT, mother, child, "BIRTH");
        for (String other : List.of(uncle, teenager, mother, barred)) {
            families.tie(Type.PARENT, nan, other, "BIRTH");
        }
        keepApart(child, barred);
        String document = "query O($input: PlacementSearch!) { placementOptions(input: $input) {"
                + " askThese { person { displayName } tier relationship { label } } } }";
        JsonNode asked = ask(worker.token(), document, Map.of("input", Map.of("childIds", List.of(Families.id(child)))))
                .at("/placementOptions/askThese");
        assertThat(asked.valueStream()
                        .map(each -> "%s, %s: %s"
                                .formatted(
                                        each.at("/person/displayName").asString(),
                                        each.at("/relationship/label").asString(),
                                        each.path("tier").asString())))
                .containsExactly(
                        "Kerry Alder, parent: PARENT_OR_RESPONSIBLE",
                        "June Alder, grandparent: CONNECTED_PERSON",
                        "Dan Alder, aunt or uncle: CONNECTED_PERSON");
    }

    @Test
    void aChildWhoIsNotSeenWholeIsAsGoodAsNone() {
        String mine = newChild();
        fosterHome("Ash", 2, 0, 17);
        String theirs = families.child("Wvo", "Hidden", "2012-01-01");
        assertThat(options(theirs).isNull()).isTrue();
        assertThat(options(mine, theirs).isNull()).isTrue();
        assertThat(options(mine, Ids.next()).isNull()).isTrue();
    }

    @Test
    void whatCannotBeAskedSaysWhatAndWhere() {
        String child = Families.id(newChild());
        Map<Map<String, Object>, String> wrong = Map.of(
                Map.of("childIds", List.of()), "'childIds'",
                Map.of("childIds", List.of(child), "first", 51), "'first'",
                Map.of("childIds", List.of(child), "weights", "mine"), "'weights'",
                Map.of("childIds", List.of(child), "needs", Map.of("withinMiles", -1)), "'withinMiles'",
                Map.of("childIds", List.of(child), "needs", Map.of("languages", List.of("klingon"))), "'languages'");
        wrong.forEach((input, message) -> assertThat(ask(worker.token(), DOCUMENT, Map.of("input", input))
                        .body()
                        .toString())
                .contains("BAD_ARGUMENT", message));
    }
}
