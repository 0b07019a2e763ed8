package org.kith.provision.household;

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
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.kinship.RecordTies.Type;
import org.kith.person.RecordHouseholdMembers;
import org.kith.person.RecordHouseholdMembers.MemberRow;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.RecordSettings.CarerRow;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.RecordSettings.SettingRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who lives in a home beside the children placed there, and how many places that takes, over HTTP. */
class HouseholdIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final LocalDate TODAY = LocalDate.now();
    private static final String HOME = """
            query H($on: LocalDate) { settings { nodes {
              household(on: $on) { person { displayName } role asWhat countsTowardsUsualLimit validFrom validTo }
              occupancy(on: $on) { children privatelyFostered places vacancies } } } }
            """;
    private static final String VACANT = "query V($filter: SettingFilter) { settings(filter: $filter) { totalCount } }";

    @Autowired
    private RecordSettings settings;

    @Autowired
    private RecordTies ties;

    @Autowired
    private RecordHouseholdMembers households;

    private Worker fostering;
    private String home;
    private String carer;
    private String together;

    @BeforeEach
    void aHomeForTwo() {
        fostering = colleague("fostering", families.team(), false);
        home = Ids.next();
        together = Ids.next();
        carer = families.person("Wilma", "Thorncastle", "1971-05-06");
        families.write(tx -> {
            settings.settings(
                    tx,
                    TEST,
                    List.of(new SettingRow(
                            home, Kind.FOSTER_HOUSEHOLD, "Alder", null, "PR1", null, null, families.authority())));
            settings.carers(tx, TEST, List.of(new CarerRow(Ids.next(), home, carer, "MAIN", ValidTime.ALWAYS)));
            settings.approvals(
                    tx, TEST, List.of(new ApprovalRow(Ids.next(), home, "GENERAL", 2, 0, 18, null, ValidTime.ALWAYS)));
            tx.run("CREATE (:Household {id: $id})", Map.of("id", together));
        });
        lives(carer, null);
    }

    private void lives(String person, @Nullable String role) {
        families.write(tx -> households.members(
                tx, TEST, List.of(new MemberRow(Ids.next(), null, person, together, role, ValidTime.ALWAYS, null))));
    }

    private void fosters(String fact, int version, String child, @Nullable LocalDate from, @Nullable LocalDate to) {
        ValidTime time =
                PartialDate.between(from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to));
        families.write(tx -> ties.ties(
                tx,
                TEST,
                List.of(new TieRow(
                        fact,
                        version,
                        Type.CARE,
                        carer,
                        child,
                        "PRIVATE_FOSTER",
                        "ACCEPTED",
                        RecordTies.Detail.NONE,
                        "OPEN",
                        time,
                        null))));
    }

    /** Whoever finds homes for the authority sees the person, as they see carers. */
    private void knownToFostering(String person) {
        families.write(tx -> tx.run(
                "MATCH (p:Person {id: $id}), (a:Authority {id: $authority}) CREATE (a)-[:MAY_SEE {key: 'test:' + $id, level: 'RECORDED',"
                        + " grantee: 'homes:' + $authority, because: 'RECORDED', childId: $id, fromMin: date('2000-01-01'), toMax: date('2100-01-01')}]->(p)",
                Map.of("id", person, "authority", families.authority())));
    }

    private JsonNode home(int fromToday) {
        return ask(
                        fostering.token(),
                        HOME,
                        Map.of("on", TODAY.plusDays(fromToday).toString()))
                .at("/settings/nodes/0");
    }

    private String full(int fromToday) {
        JsonNode told = home(fromToday).path("occupancy");
        return "%s placed, %s private, %s of %s free"
                .formatted(
                        told.path("children").asInt(),
                        told.path("privatelyFostered").asInt(),
                        told.path("vacancies").asInt(),
                        told.path("places").asInt());
    }

    private int vacant(int fromToday) {
        return ask(
                        fostering.token(),
                        VACANT,
                        Map.of(
                                "filter",
                                Map.of("vacancyOn", TODAY.plusDays(fromToday).toString())))
                .at("/settings/totalCount")
                .asInt();
    }

    private List<String> household(int fromToday) {
        return home(fromToday)
                .path("household")
                .valueStream()
                .map(each -> "%s %s %s"
                        .formatted(
                                each.at("/person/displayName").asString(),
                                each.path("role").asString(),
                                each.path("countsTowardsUsualLimit").asString("-")))
                .toList();
    }

    @Test
    void whoLivesThereIsToldAsFarAsTheyAreSeenAndTheOthersCount() {
        String own = families.person("Olive", "Thorncastle", "2014-05-01");
        String grown = families.person("Gus", "Thorncastle", "1999");
        String lodger = families.person("Lou", "Brack", null);
        String fostered = families.person("Fay", "Norwick", "2013-02-02");
        String unseen = families.person("Una", "Hidden", "2013-02-02");
        families.tie(Type.PARENT, carer, own, "BIRTH");
        families.tie(Type.PARENT, carer, grown, "BIRTH");
        List.of(own, grown, lodger, unseen).forEach(each -> lives(each, "MEMBER"));
        fosters(Ids.next(), 1, fostered, TODAY.minusDays(30), TODAY.plusDays(30));
        fosters(Ids.next(), 1, unseen, TODAY.minusDays(10), null);
        assertThat(household(0)).as("nobody else is seen").containsExactly("Wilma Thorncastle CARER -");
        List.of(own, grown, lodger, fostered).forEach(this::knownToFostering);
        assertThat(household(0))
                .containsExactly(
                        "Wilma Thorncastle CARER -",
                        "Fay Norwick PRIVATELY_FOSTERED true",
                        "Olive Thorncastle OWN_CHILD false",
                        "Gus Thorncastle OTHER_ADULT -",
                        "Lou Brack OTHER_CHILD -");
        assertThat(full(0)).isEqualTo("0 placed, 2 private, 0 of 2 free");
        assertThat(full(30)).as("Fay has left").isEqualTo("0 placed, 1 private, 1 of 2 free");
        assertThat(household(30)).noneMatch(each -> each.startsWith("Fay"));
        assertThat(full(-20)).as("before Una came").isEqualTo("0 placed, 1 private, 1 of 2 free");
        assertThat(full(-31)).isEqualTo("0 placed, 0 private, 2 of 2 free");
        assertThat(List.of(vacant(0), vacant(30))).containsExactly(0, 1);
        families = families();
        Worker elsewhere = worker("fostering");
        assertThat(ask(elsewhere.token(), HOME, Map.of()).at("/settings/nodes")).isEmpty();
    }

    @Test
    void aWorkerOfAChildThereIsToldOnTheDaysOfThePlacementAlone() {
        String child = child(worker, "Robin", "Alder", "2014-03-09");
        place(child, TODAY.minusDays(5));
        String fields =
                "child { placements { setting { before: household(on: \"%s\") { person { displayName } } now: household { person { displayName } } } } }"
                        .formatted(TODAY.minusDays(6));
        JsonNode told = person(Families.id(child), fields).at("/child/placements/0/setting");
        assertThat(told.at("/now/0/person/displayName").asString()).isEqualTo("Wilma Thorncastle");
        assertThat(told.path("before")).isEmpty();
    }

    /** What the rules say of a place and what is told of free places are the same, day for day. */
    @Test
    void aPlaceThatIsToldIsOneThatCanBeTaken() {
        String gone = Ids.next();
        String leaving = Ids.next();
        String adopted = families.person("Ada", "Thorncastle", "2015");
        fosters(gone, 1, families.person("Gil", "Norwick", "2013"), TODAY.minusDays(30), TODAY.minusDays(10));
        String stays = families.person("Una", "Hidden", "2013");
        fosters(leaving, 1, stays, TODAY.minusDays(5), null);
        fosters(Ids.next(), 1, adopted, null, null);
        families.tie(Type.PARENT, carer, adopted, "ADOPTIVE");
        assertThat(full(0)).isEqualTo("0 placed, 1 private, 1 of 2 free");
        assertThat(place(child(worker, "Robin", "Alder", "2014-03-09"), TODAY)).isEmpty();
        assertThat(full(0)).isEqualTo("1 placed, 1 private, 0 of 2 free");
        String second = child(worker, "Sam", "Alder", "2012-03-09");
        assertThat(place(second, TODAY))
                .as("because of somebody who is not seen")
                .containsExactly("MANAGER_MUST_CHECK");
        fosters(leaving, 2, stays, TODAY.minusDays(5), TODAY);
        assertThat(full(0)).isEqualTo("1 placed, 0 private, 1 of 2 free");
        assertThat(place(second, TODAY)).isEmpty();
        assertThat(full(0)).isEqualTo("2 placed, 0 private, 0 of 2 free");
    }

    /** The rules that are against a placement; none where it was started. */
    private List<String> place(String child, LocalDate from) {
        Map<String, Object> said = input(
                "childId", Families.id(child),
                "type", "U6",
                "from", from.toString(),
                "legalStatus", "V2",
                "need", "N1",
                "provider", "PR1",
                "settingId", global("Setting", home));
        return mutate(worker.token(), "startPlacement", said, "checks { rule passed }")
                .path("checks")
                .valueStream()
                .filter(each -> !each.path("passed").asBoolean())
                .map(each -> each.path("rule").asString())
                .toList();
    }
}
