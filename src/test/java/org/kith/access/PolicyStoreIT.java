package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;

/** Whom the policy shows of a family: each rule asked of somebody whom it lets through, and of somebody whom it does not. */
class PolicyStoreIT extends AccessStore {

    private final Thing worker = worker("practitioner");
    private final Thing mia = child();
    private final Scope scope = as(worker, "practitioner");

    @BeforeEach
    void miaIsTheirs() {
        grant(worker, mia);
    }

    /** Which of the people fit a condition on {@code one}. */
    private Stream<Thing> those(String condition, Thing... people) {
        String statement = Policy.GRANTEES + "MATCH (one:Person) WHERE one.id IN $people.ids AND " + condition
                + " RETURN one.id AS id";
        List<String> ids = Stream.of(people).map(Thing::id).toList();
        Set<String> found = new TreeSet<>();
        read(scope, statement, Map.of("people", Map.of("ids", ids)))
                .forEach(row -> assertThat(found.add(row.text("id"))).as("once").isTrue());
        return Stream.of(people).filter(each -> found.contains(each.id()));
    }

    private Stream<Thing> visible(Thing... people) {
        return those(Policy.visible("one", Moment.NOW), people);
    }

    @Test
    void aRestrictedRecordIsOpenToItsListAlone() {
        Thing listed = person("restrictedTo", List.of(worker.id(), "another"));
        Thing closed = person("restrictedTo", List.of("another"));
        Thing nobodys = person("restrictedTo", List.of());
        Thing usual = person();
        assertThat(those(Policy.open("one"), listed, closed, nobodys, usual)).containsExactly(listed, usual);
    }

    @Test
    void aWholeRecordNeedsAGrantOfTodayToThemAtFullAndAnOpenRecord() {
        Thing later = child();
        grant(worker, later, "fromMin", TOMORROW);
        Thing over = child();
        grant(worker, over, "toMax", TODAY);
        Thing lastDay = child();
        grant(worker, lastDay, "fromMin", TODAY, "toMax", TOMORROW);
        Thing anothers = child();
        grant(worker("practitioner"), anothers);
        Thing recorded = child();
        grant(worker, recorded, "level", "RECORDED");
        Thing restricted = child("restrictedTo", List.of("another"));
        grant(worker, restricted);
        Thing[] all = {mia, later, over, lastDay, anothers, recorded, restricted, child()};
        assertThat(those(Policy.full("one"), all)).containsExactly(mia, lastDay);

        String granted = "EXISTS { MATCH (one)<-[grant:MAY_SEE]-() WHERE "
                + Policy.granted("grant", "$scope.professional", "one") + " }";
        assertThat(those(granted, all)).as("the same of a grant").containsExactly(mia, lastDay);
    }

    @Test
    void aFamilyIsSeenForThreeTiesWhicheverWayTheyLead() {
        Thing mother = person();
        Thing aunt = person();
        Thing cousin = person();
        Thing cousinsHusband = person();
        link(mother, "PARENT_OF", mia);
        link(aunt, "SIBLING_OF", mother);
        link(aunt, "KIN_OF", cousin);
        link(cousinsHusband, "PARTNER_OF", cousin);
        Thing stranger = person();
        assertThat(visible(mia, mother, aunt, cousin, cousinsHusband, stranger))
                .containsExactly(mia, mother, aunt, cousin);
        assertThat(those(Policy.visible("one", Moment.THEN), mia, mother, aunt, cousin, cousinsHusband))
                .containsExactly(mia, mother, aunt, cousin);
    }

    @Test
    void kithAndCareAreTheLastTieAndAreNotWalked() {
        Thing friend = person();
        link(mia, "KITH_OF", friend);
        Thing friendsMother = person();
        link(friendsMother, "PARENT_OF", friend);
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        Thing grandfather = person();
        link(grandfather, "PARENT_OF", mother);
        Thing grandfathersFriend = person();
        link(grandfathersFriend, "KITH_OF", grandfather);
        Thing greatAunt = person();
        link(greatAunt, "SIBLING_OF", grandfather);
        Thing greatAuntsFriend = person();
        link(greatAuntsFriend, "KITH_OF", greatAunt);
        assertThat(visible(friend, friendsMother, grandfathersFriend, greatAunt, greatAuntsFriend))
                .containsExactly(friend, grandfathersFriend, greatAunt);
    }

    @Test
    void aCarerIsSeenForStaysThatTheyWereThereForAndOtherChildrenAreNot() {
        Thing home = make("Setting");
        Thing carer = person();
        Thing before = person();
        link(carer, "CARER_IN", home, "fromMin", TODAY);
        link(before, "CARER_IN", home, "toMax", TODAY);
        stay(mia, home, "fromMin", TODAY);
        Thing other = child();
        stay(other, home);
        assertThat(visible(carer, before, other)).containsExactly(carer);
        grant(worker, other);
        assertThat(visible(carer, before)).containsExactly(carer, before);

        String care = "EXISTS { MATCH " + Policy.careBetween("one", "child") + " WITH child, " + Policy.CARE_HOME
                + " AS home, " + Policy.CARE_STAY + " AS stay WHERE child.id = '" + mia.id() + "' AND "
                + Policy.caredFor("home", "stay", Moment.NOW) + " RETURN 1 AS found }";
        assertThat(those(care, carer, before, other)).containsExactly(carer);
    }

    private static void stay(Thing child, Thing home, Object... time) {
        Thing stay = make("Placement");
        store(
                "MATCH (stay:Placement {id: $id}) SET stay.fromMin = date('0001-01-01'), stay.toMax = date('9999-12-31'),"
                        + " stay.supersededAt = datetime('9999-12-31T00:00:00Z')",
                Map.of("id", stay.id()));
        if (time.length > 0) {
            set(stay, (String) time[0], time[1]);
        }
        link(child, "HAS_PLACEMENT", stay);
        link(stay, "PLACED_IN", home);
    }

    @Test
    void nobodyIsReachedOverATieThatIsNotToBeWalkedNorThroughARestrictedRecord() {
        Thing sealed = relative("guard", "SEALED");
        Thing exploiter = relative("guard", "EXTRA_FAMILIAL");
        Thing disproven = relative("status", "DISPROVEN");
        Thing corrected = relative("supersededAt", NOW);
        Thing restricted = person("restrictedTo", List.of());
        link(restricted, "PARENT_OF", mia);
        Thing behind = person();
        link(behind, "SIBLING_OF", restricted);
        Thing ended = relative("toMax", TODAY);
        assertThat(visible(sealed, exploiter, disproven, corrected, restricted, behind, ended))
                .as("a tie that has ended is told")
                .containsExactly(ended);
    }

    private Thing relative(String name, Object value) {
        Thing relative = person();
        link(relative, "KIN_OF", mia, name, value);
        return relative;
    }

    @Test
    void anUndisclosedTieIsOfTheWholeRecordAndLeadsOnToNobody() {
        Thing father = relative("guard", "UNDISCLOSED");
        Thing his = person();
        link(father, "PARENT_OF", his);
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        Thing mothers = person();
        link(mother, "KIN_OF", mothers, "guard", "UNDISCLOSED");
        assertThat(visible(father, his, mother, mothers)).containsExactly(father, mother);
    }

    @Test
    void whoeverWasRecordedLatelyIsSeenAloneForAWhile() {
        Thing uncle = person();
        grant(worker, uncle, "level", "RECORDED", "toMax", TOMORROW);
        Thing wife = person();
        link(uncle, "PARTNER_OF", wife);
        Thing longAgo = person();
        grant(worker, longAgo, "level", "RECORDED", "toMax", TODAY);
        Thing soon = person();
        grant(worker, soon, "level", "RECORDED", "fromMin", TOMORROW);
        Thing restricted = person("restrictedTo", List.of());
        grant(worker, restricted, "level", "RECORDED");
        assertThat(visible(uncle, wife, longAgo, soon, restricted)).containsExactly(uncle);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void aTieIsToldByWhatGuardsItAndWhetherItStands(Moment moment) {
        Thing usual = relative("guard", "OPEN");
        Thing undisclosed = relative("guard", "UNDISCLOSED");
        Thing sealed = relative("guard", "SEALED");
        Thing disproven = relative("status", "DISPROVEN");
        Thing corrected = relative("supersededAt", NOW);
        Thing mothers = person();
        Thing mother = person();
        link(mother, "KIN_OF", mothers, "guard", "UNDISCLOSED");
        Thing[] all = {usual, undisclosed, sealed, disproven, corrected, mother, mothers};
        Map<String, List<Thing>> told = ties(
                Map.of(
                        "walked", Policy.tie("tie", moment),
                        "told", Policy.told("one", "other", "tie", moment),
                        "toldBackwards", Policy.told("other", "one", "tie", moment),
                        "history", Policy.disclosed("one", "other", "tie")),
                all);
        assertThat(told.get("walked")).containsExactly(usual);
        assertThat(told.get("told")).containsExactly(usual, undisclosed);
        assertThat(told.get("toldBackwards")).as("from either end").containsExactly(usual, undisclosed);
        assertThat(told.get("history"))
                .as("also what was believed once")
                .containsExactly(usual, undisclosed, disproven, corrected);
    }

    /** Of whom a tie of kin fits, for each of some conditions on it. */
    private Map<String, List<Thing>> ties(Map<String, String> conditions, Thing... people) {
        String statement = Policy.GRANTEES
                + "MATCH (one:Person)-[tie:KIN_OF]-(other:Person) WHERE one.id IN $people.ids RETURN one.id AS id, "
                + conditions.entrySet().stream()
                        .map(each -> each.getValue() + " AS " + each.getKey())
                        .collect(Collectors.joining(", "));
        List<String> ids = Stream.of(people).map(Thing::id).toList();
        List<Row> rows = read(scope, statement, Map.of("people", Map.of("ids", ids)));
        assertThat(rows).hasSameSizeAs(people);
        return conditions.keySet().stream().collect(Collectors.toMap(Function.identity(), name -> {
            Set<String> fit = rows.stream()
                    .filter(row -> row.flag(name))
                    .map(row -> row.text("id"))
                    .collect(Collectors.toSet());
            return Stream.of(people).filter(each -> fit.contains(each.id())).toList();
        }));
    }

    @Test
    void ofThoseWhomARecordMentionsSomeAreSeen() {
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        mentioned(mia, mother);
        mentioned(mia, person());
        mentioned(mia, person("restrictedTo", List.of()));
        String among = Policy.seenAmong("MATCH (child)-[:MENTIONS]->(mentioned:Person) RETURN mentioned ", Moment.NOW);
        String statement = Policy.GRANTEES + "MATCH (child:Child {id: $child}) WITH grantees, collect(child) AS whole\n"
                + among + "UNWIND seen AS person RETURN person.id AS id";
        assertThat(read(scope, statement, Map.of("child", mia.id())))
                .extracting(row -> row.text("id"))
                .containsExactly(mother.id());
    }

    private static void mentioned(Thing child, Thing person) {
        link(child, "MENTIONS", person);
    }
}
