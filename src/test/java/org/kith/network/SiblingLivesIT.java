package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.care.RecordChildren;
import org.kith.care.RecordChildren.ChildRow;
import org.kith.graph.Ids;
import org.kith.graph.Point;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Type;
import org.kith.person.RecordHouseholdMembers;
import org.kith.person.RecordHouseholdMembers.MemberRow;
import org.kith.person.RecordPeople;
import org.kith.person.RecordPeople.PersonRow;
import org.kith.person.RecordPlaces;
import org.kith.person.RecordPlaces.AddressRow;
import org.kith.person.RecordPlaces.HouseholdRow;
import org.kith.person.RecordPlaces.LocalityRow;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.CarerRow;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.RecordSettings.SettingRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Where siblings of the test's own live, and what no answer tells of it. */
class SiblingLivesIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final ValidTime SINCE = PartialDate.between(PartialDate.of(LocalDate.of(2024, 3, 1)), null);
    private static final Point CENTRE = new Point(54.0, -1.5);
    /** 34.5 miles from the centre. */
    private static final Point FAR = new Point(54.5, -1.5);

    private static final String GROUP = """
            query Siblings($id: ID!, $on: LocalDate, $known: DateTime) { siblingGroup(childId: $id, asOf: $on, knownAt: $known) {
              children { person { id displayName } relationship { term } inCare currentPlacement { setting { name carers { id } } } }
              pairs { a { id } b { id } relationship { term label certainty } livingTogether distanceMiles distanceBand
                togetherOrApart { recommendation children { id } } } } }
            """;

    @Autowired
    private RecordPlaces places;

    @Autowired
    private RecordSettings settings;

    @Autowired
    private RecordCare care;

    @Autowired
    private RecordChildren records;

    @Autowired
    private RecordHouseholdMembers households;

    @Autowired
    private RecordPeople people;

    private String mother;
    private String robin;
    private String wren;
    private String near;
    private String far;

    @BeforeEach
    void siblingsWhoseHomeIsInTheCentre() {
        near = locality("Middleholm", CENTRE);
        far = locality("Farholm", FAR);
        mother = families.person("Dora", "Alder", "1990");
        robin = sibling("Robin");
        wren = sibling("Wren");
    }

    private String sibling(String given) {
        String id = child(worker, given, "Alder", "2015-03-09");
        families.tie(Type.PARENT, mother, id, "BIRTH");
        families.write(
                tx -> records.children(tx, TEST, List.of(new ChildRow(id, families.authority(), null, near, null))));
        return id;
    }

    private String locality(String name, Point point) {
        String id = Ids.next();
        families.write(tx -> places.localities(tx, TEST, List.of(new LocalityRow(id, name, null, point))));
        return id;
    }

    private String address(String locality, @Nullable Point point, boolean confidential) {
        String id = Ids.next();
        address(id, locality, point, confidential);
        return id;
    }

    private void address(String id, String locality, @Nullable Point point, boolean confidential) {
        families.write(tx -> places.addresses(
                tx, TEST, List.of(new AddressRow(id, "1 " + id, "ZZ1 1ZZ", null, locality, point, confidential))));
    }

    private String home(Kind kind, @Nullable String address) {
        String id = Ids.next();
        families.write(tx -> settings.settings(
                tx, TEST, List.of(new SettingRow(id, kind, "Home", null, "PR1", null, address, null))));
        return id;
    }

    private void place(String child, @Nullable String setting, String type) {
        var row = new PlacementRow(Ids.next(), child, setting, type, "PR1", null, Map.of(), SINCE, null);
        families.write(tx -> care.placements(tx, TEST, List.of(row)));
    }

    private void live(String person, String household) {
        var row = new MemberRow("test:member:" + Ids.next(), null, person, household, null, SINCE, null);
        families.write(tx -> households.members(tx, TEST, List.of(row)));
    }

    private String household(@Nullable String address) {
        String id = Ids.next();
        families.write(tx -> places.households(tx, TEST, List.of(new HouseholdRow(id, address))));
        return id;
    }

    private JsonNode group() {
        return ask(worker.token(), GROUP, Map.of("id", Families.id(robin))).at("/siblingGroup");
    }

    private String text() {
        return ask(worker.token(), GROUP, Map.of("id", Families.id(robin)))
                .text()
                .replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private String told() {
        JsonNode pair = group().at("/pairs/0");
        return pair.path("livingTogether") + " " + pair.path("distanceMiles") + " "
                + pair.path("distanceBand").asString("null");
    }

    @Test
    void milesAreFromAddressToAddressElseFromTheMiddleOfTheLocality() {
        place(robin, home(Kind.FOSTER_HOUSEHOLD, address(near, CENTRE, false)), "U6");
        assertThat(told()).isEqualTo("null null null");
        place(wren, home(Kind.CHILDRENS_HOME, address(far, null, false)), "K2");
        assertThat(told()).isEqualTo("false 34.5 FROM_20_TO_50");
    }

    @Test
    void aBandIsFromTheChildsOwnHomeWhereverTheSiblingLives() {
        String open = address(far, FAR, false);
        String hidden = address(far, new Point(53.0, -1.5), true);
        place(robin, home(Kind.FOSTER_HOUSEHOLD, open), "U6");
        place(wren, home(Kind.FOSTER_HOUSEHOLD, hidden), "U6");
        assertThat(told()).isEqualTo("false null FROM_20_TO_50");

        String before = text();
        address(open, near, CENTRE, false);
        assertThat(text()).as("the sibling has moved").isEqualTo(before);
        address(hidden, far, new Point(50.0, -5.0), true);
        assertThat(text()).as("elsewhere in the locality").isEqualTo(before);
        assertThat(before).doesNotContain("ZZ1 1ZZ", hidden, far);
        address(hidden, near, CENTRE, true);
        assertThat(told()).isEqualTo("false null UNDER_5");
    }

    @Test
    void ofTwoHiddenHomesTheFartherBandIsTold() {
        place(robin, home(Kind.FOSTER_HOUSEHOLD, address(near, CENTRE, true)), "U6");
        place(wren, home(Kind.FOSTER_HOUSEHOLD, address(far, FAR, true)), "U6");
        assertThat(told()).isEqualTo("false null FROM_20_TO_50");
    }

    @Test
    void theBoundsOfBandsInTheStoreAreThoseOfMiles() {
        String hidden = address(far, FAR, true);
        place(robin, home(Kind.FOSTER_HOUSEHOLD, address(near, CENTRE, false)), "U6");
        place(wren, home(Kind.FOSTER_HOUSEHOLD, hidden), "U6");
        // A degree of latitude is 69.1 miles here.
        for (Map.Entry<Double, String> each : Map.of(
                        4.9, "UNDER_5",
                        5.1, "FROM_5_TO_20",
                        19.8, "FROM_5_TO_20",
                        20.2, "FROM_20_TO_50",
                        49.8, "FROM_20_TO_50",
                        50.2, "OVER_50")
                .entrySet()) {
            String there = locality("At " + each.getKey(), new Point(54.0 + each.getKey() / 69.1, -1.5));
            address(hidden, there, FAR, true);
            assertThat(told()).as("%s miles", each.getKey()).isEqualTo("false null " + each.getValue());
        }
    }

    @Test
    void whoIsPlacedWhereASiblingLivesIsTogetherWithThem() {
        String address = address(near, CENTRE, false);
        place(robin, home(Kind.KINSHIP_HOUSEHOLD, address), "U1");
        live(wren, household(address));
        assertThat(told()).isEqualTo("true 0.0 UNDER_5");
    }

    @Test
    void twoAtOneHiddenAddressAreTogetherAndNoMilesAreTold() {
        String address = address(far, FAR, true);
        place(robin, home(Kind.KINSHIP_HOUSEHOLD, address), "U1");
        live(wren, household(address));
        assertThat(told()).isEqualTo("true null FROM_20_TO_50");
    }

    @Test
    void aPlacementThatDoesNotNameItsHomeIsNotKnownAndWithParentsIsAtHome() {
        String household = household(address(near, CENTRE, false));
        live(robin, household);
        live(wren, household);
        assertThat(told()).isEqualTo("true 0.0 UNDER_5");
        place(robin, null, "P1");
        assertThat(told()).isEqualTo("true 0.0 UNDER_5");
        place(wren, null, "A6");
        assertThat(told()).isEqualTo("null null null");
    }

    @Test
    void theLatestAssessmentOfBothIsTold() {
        assess("TOGETHER", "2026-02-02", robin, wren);
        String third = sibling("Ivy");
        assess("APART", "2026-04-04", robin, third);
        assess("TOGETHER_LATER", "2026-03-03", robin, wren, third);
        assertThat(decision(robin, wren, "2026-11-01")).isEqualTo("TOGETHER_LATER");
        assertThat(decision(robin, third, "2026-11-01")).isEqualTo("APART");
        assertThat(decision(wren, third, "2026-11-01")).isEqualTo("TOGETHER_LATER");
        assertThat(decision(robin, wren, "2026-02-15")).isEqualTo("TOGETHER");
        assertThat(decision(robin, wren, "2026-01-15")).isEqualTo("none");
    }

    private void assess(String recommendation, String on, String... children) {
        mutate(
                "recordTogetherOrApart",
                Map.of(
                        "childIds",
                        List.of(children).stream().map(Families::id).toList(),
                        "recommendation",
                        recommendation,
                        "reasons",
                        List.of("OTHER"),
                        "rationale",
                        "Because",
                        "assessedOn",
                        on),
                "");
    }

    private String decision(String one, String other, String on) {
        List<String> both = List.of(Families.id(one), Families.id(other));
        return ask(worker.token(), GROUP, Map.of("id", Families.id(robin), "on", on))
                .at("/siblingGroup/pairs")
                .valueStream()
                .filter(each -> both.contains(each.at("/a/id").asString())
                        && both.contains(each.at("/b/id").asString()))
                .map(each -> each.at("/togetherOrApart/recommendation").asString("none"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void livedAsSiblingsOutlastsTheFosterHome() {
        String foster = child(worker, "Kit", "Birch", "2014-01-01");
        mutate(
                "recordKith",
                Map.of("personId", Families.id(robin), "kithId", Families.id(foster), "kind", "LIVED_AS_SIBLINGS"),
                "");
        JsonNode pair = group().path("pairs")
                .valueStream()
                .filter(each -> each.toString().contains(Families.id(foster)))
                .findFirst()
                .orElseThrow();
        assertThat(pair.at("/relationship/term").asString()).isEqualTo("FOSTER_SIBLING");
        assertThat(pair.at("/relationship/label").asString()).startsWith("lived as");
    }

    /** Two graphs that differ only in what the worker may not see give the same bytes. */
    @Test
    void hiddenSiblingsLeaveNoTrace() {
        String home = home(Kind.FOSTER_HOUSEHOLD, address(near, CENTRE, false));
        String carer = families.person("Ada", "Carer", "1970");
        families.write(tx ->
                settings.carers(tx, TEST, List.of(new CarerRow("test:carer:" + Ids.next(), home, carer, null, SINCE))));
        place(robin, home, "U6");
        place(wren, home, "U6");
        assess("TOGETHER", "2026-02-02", robin, wren);
        String before = text();
        assertThat(before).contains("TOGETHER", Families.id(carer));

        String restricted = families.child("Secret", "Alder", "2016-01-01");
        families.tie(Type.PARENT, mother, restricted, "BIRTH");
        families.allocate(worker.id(), restricted);
        place(restricted, home, "U6");
        assess("APART", "2026-05-05", robin, wren, restricted);
        restrict(restricted);
        String sealed = families.child("Sealed", "Elder", "2016-01-01");
        families.tie(Type.PARENT, mother, sealed, "BIRTH", "SEALED");
        families.tie(Type.SIBLING, robin, sealed, "FULL", "SEALED");
        families.tie(Type.KITH, wren, sealed, "LIVED_AS_SIBLINGS", "EXTRA_FAMILIAL");

        assertThat(text()).isEqualTo(before);
    }

    private void restrict(String person) {
        families.write(tx -> people.people(
                tx,
                TEST,
                List.of(new PersonRow(
                        person,
                        Ids.next(),
                        "Secret",
                        "Alder",
                        null,
                        PartialDate.parse("2016-01-01"),
                        null,
                        null,
                        List.of("somebody-else")))));
    }

    @Test
    void aSiblingWhoseRecordAnotherHoldsHasNoHomeToBeSeen() {
        String other = families.child("Ivy", "Alder", "2012-01-01");
        families.tie(Type.PARENT, mother, other, "BIRTH");
        String home = home(Kind.FOSTER_HOUSEHOLD, address(near, CENTRE, false));
        place(robin, home, "U6");
        String before = text();
        place(other, home, "U6");
        assertThat(text()).isEqualTo(before);
        assertThat(before).contains("\"displayName\":\"Ivy Alder\"");
    }
}
