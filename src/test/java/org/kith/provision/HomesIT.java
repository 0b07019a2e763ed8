package org.kith.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.KithIT;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.RecordSettings.CarerRow;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.RecordSettings.SettingRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Homes, for those who find, keep, run and supervise them, over HTTP. */
class HomesIT extends KithIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final LocalDate TODAY = LocalDate.now();
    private static final String HOMES = """
            query H($filter: SettingFilter, $first: Int, $after: String, $on: LocalDate) {
              settings(filter: $filter, first: $first, after: $after) {
                nodes { id name carers { displayName child { inCare } } residents { displayName } approvals { maxChildren current }
                  registrations { urn conditions current }
                  workers { role current revision professional { id } } occupancy(on: $on) { on children places vacancies } }
                pageInfo { hasNextPage endCursor } totalCount } }
            """;

    @Autowired
    private RecordSettings settings;

    @Autowired
    private RecordRegistrations registrations;

    @Autowired
    private RecordCare care;

    private Families families;
    private String home;
    private String carer;
    private String child;
    private String fostering;
    private String manager;

    @BeforeEach
    void aHomeForTwoWithAChildInIt() {
        families = families();
        String team = families.team();
        fostering = families.worker("fostering");
        families.join(fostering, team, false);
        manager = families.worker("team-manager", "practitioner");
        families.join(manager, team, true);
        home = home("Alder house", families.authority());
        carer = families.person("Wilma", "Thorncastle", "1971-05-06");
        child = families.child("Robin", "Alder", "2015-03-09");
        families.write(tx -> {
            settings.carers(tx, TEST, List.of(new CarerRow(Ids.next(), home, carer, "MAIN", ValidTime.ALWAYS)));
            settings.approvals(
                    tx, TEST, List.of(new ApprovalRow(Ids.next(), home, "GENERAL", 2, 0, 18, null, ValidTime.ALWAYS)));
        });
        place(Ids.next(), child, TODAY.minusYears(1), null);
    }

    private String home(String name, @Nullable String authority) {
        String id = Ids.next();
        families.write(tx -> settings.settings(
                tx,
                TEST,
                List.of(new SettingRow(id, Kind.FOSTER_HOUSEHOLD, name, null, "PR1", null, null, authority))));
        return id;
    }

    private void place(String id, String child, LocalDate from, @Nullable LocalDate to) {
        ValidTime time = PartialDate.between(PartialDate.of(from), to == null ? null : PartialDate.of(to));
        families.write(tx -> care.placements(
                tx, TEST, List.of(new PlacementRow(id, child, home, "U6", "PR1", null, Map.of(), time, null))));
    }

    private JsonNode homes(String role, String worker, Object... variables) {
        return ask(token(role, worker), HOMES, input(variables)).at("/settings");
    }

    private JsonNode mine(String role, String worker, Object... variables) {
        return homes(role, worker, variables).path("nodes");
    }

    private JsonNode looksAfter(String by, String worker, HomeWorkerRole role, Object... more) {
        Map<String, Object> input = input(
                "settingId",
                new GlobalId("Setting", home).toString(),
                "professionalId",
                new GlobalId("Professional", worker).toString(),
                "role",
                role.name());
        input.putAll(input(more));
        return record(token("team-manager", by), "recordHomeWorker", input, "setting { id }");
    }

    private boolean seesWhole(String role, String worker) {
        JsonNode person = ask(
                        token(role, worker),
                        "query C($id: ID!) { person(id: $id) { child { inCare } } }",
                        Map.of("id", Families.id(child)))
                .at("/person");
        return person.path("child").isObject();
    }

    @Test
    void fosteringSeesEachHomeOfItsAuthorityByNameAndWhoCaresThere() {
        home("Birch house", families.authority());
        home("Cedar house", families.authority());
        home("Dogwood house", null);
        home("Elm house", families().authority());
        JsonNode first = homes("fostering", fostering, "first", 2);
        assertThat(first.path("nodes"))
                .extracting(each -> each.path("name").asString())
                .containsExactly("Alder house", "Birch house");
        assertThat(first.path("totalCount").asInt()).isEqualTo(3);
        JsonNode rest = homes(
                "fostering", fostering, "after", first.at("/pageInfo/endCursor").asString());
        assertThat(rest.path("nodes"))
                .extracting(each -> each.path("name").asString())
                .containsExactly("Cedar house");
        JsonNode alder = first.path("nodes").get(0);
        assertThat(alder.at("/carers/0/displayName").asString()).isEqualTo("Wilma Thorncastle");
        assertThat(alder.at("/approvals/0/maxChildren").asInt()).isEqualTo(2);
        assertThat(alder.path("residents")).as("by no reason of their own").isEmpty();
        assertThat(seesWhole("fostering", fostering)).isFalse();
        assertThat(mine("fostering", fostering, "filter", Map.of("text", "CEDAR")))
                .hasSize(1);
        assertThat(mine("permanence", fostering))
                .as("a role that the store does not allow")
                .isEmpty();
    }

    @Test
    void howFullAHomeIsCountsEverybodyOnAnyDay() {
        String hidden = families.child("Alex", "Cole", "2012-01-02");
        families.write(tx -> tx.run("MATCH (p:Person {id: $id}) SET p.restrictedTo = []", Map.of("id", hidden)));
        place(Ids.next(), hidden, TODAY.plusDays(10), TODAY.plusDays(20));
        JsonNode today = mine("fostering", fostering).at("/0/occupancy");
        assertThat(today.path("children").asInt()).isEqualTo(1);
        assertThat(today.path("vacancies").asInt()).isEqualTo(1);
        JsonNode planned = mine("fostering", fostering, "on", TODAY.plusDays(10).toString())
                .at("/0/occupancy");
        assertThat(planned.path("children").asInt()).isEqualTo(2);
        assertThat(planned.path("vacancies").asInt()).isZero();
        JsonNode before = mine("fostering", fostering, "on", TODAY.minusYears(3).toString())
                .at("/0/occupancy");
        assertThat(before.path("children").asInt()).isZero();
        assertThat(mine(
                        "fostering",
                        fostering,
                        "filter",
                        Map.of("vacancyOn", TODAY.plusDays(10).toString())))
                .isEmpty();
        assertThat(mine(
                        "fostering",
                        fostering,
                        "filter",
                        Map.of("vacancyOn", TODAY.plusDays(20).toString())))
                .hasSize(1);
    }

    @Test
    void theBedsOfARegistrationComeBeforeWhatElseSaysHowManyMayLiveThere() {
        ValidTime time = PartialDate.between(PartialDate.of(TODAY.minusYears(2)), null);
        families.write(tx -> registrations.registrations(
                tx, TEST, List.of(new RegistrationRow(Ids.next(), home, "SC999901", 4, 8, 17, "Girls only", time))));
        JsonNode found = mine("fostering", fostering).get(0);
        assertThat(found.at("/occupancy/places").asInt()).isEqualTo(4);
        assertThat(found.at("/registrations/0/urn").asString()).isEqualTo("SC999901");
        assertThat(found.at("/registrations/0/conditions").asString()).isEqualTo("Girls only");
        assertThat(found.at("/registrations/0/current").asBoolean()).isTrue();
        JsonNode before = mine("fostering", fostering, "on", TODAY.minusYears(3).toString())
                .get(0);
        assertThat(before.at("/occupancy/places").asInt()).as("by the approval").isEqualTo(2);
    }

    @Test
    void whoSupervisesTheCarersSeesTheChildrenWhileTheyLiveThere() {
        String worker = families.worker("fostering");
        assertThat(mine("fostering", worker)).isEmpty();
        assertThat(codes(looksAfter(manager, worker, HomeWorkerRole.SUPERVISING_SOCIAL_WORKER)))
                .isEmpty();
        assertThat(seesWhole("fostering", worker)).isTrue();
        JsonNode supervised = mine("fostering", worker).get(0);
        assertThat(supervised.at("/residents/0/displayName").asString()).isEqualTo("Robin Alder");
        assertThat(supervised.at("/workers/0/role").asString()).isEqualTo("SUPERVISING_SOCIAL_WORKER");
        String revision = supervised.at("/workers/0/revision").asString();
        assertThat(codes(looksAfter(manager, worker, HomeWorkerRole.SUPERVISING_SOCIAL_WORKER)))
                .containsExactly("INVALID");
        assertThat(codes(looksAfter(
                        manager,
                        worker,
                        HomeWorkerRole.SUPERVISING_SOCIAL_WORKER,
                        "revision",
                        revision,
                        "validTo",
                        TODAY.toString())))
                .isEmpty();
        assertThat(seesWhole("fostering", worker))
                .as("whose last day was yesterday")
                .isFalse();
    }

    @Test
    void aManagerOfAHomeSeesTheChildUntilTheChildLeaves() {
        String worker = families.worker("home-manager");
        looksAfter(manager, worker, HomeWorkerRole.REGISTERED_MANAGER);
        assertThat(seesWhole("home-manager", worker)).isTrue();
        String stay = Ids.next();
        String next = families.child("Sam", "Cole", "2012-01-02");
        place(stay, next, TODAY.minusDays(3), null);
        assertThat(mine("home-manager", worker).at("/0/residents")).hasSize(2);
        place(stay, next, TODAY.minusDays(3), TODAY);
        assertThat(mine("home-manager", worker).at("/0/residents")).hasSize(1);
        families.write(tx -> tx.run("MATCH (p:Person {id: $id}) SET p.restrictedTo = []", Map.of("id", child)));
        assertThat(seesWhole("home-manager", worker))
                .as("whose record was restricted")
                .isFalse();
        assertThat(mine("home-manager", worker).at("/0/occupancy/children").asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyAManagerOfTheAuthoritySaysWhoLooksAfterAHome() {
        String worker = families.worker("home-manager");
        Families elsewhere = families();
        String other = elsewhere.worker("team-manager");
        elsewhere.join(other, elsewhere.team(), true);
        assertThat(codes(looksAfter(other, worker, HomeWorkerRole.REGISTERED_MANAGER)))
                .containsExactly("NOT_ALLOWED");
        assertThat(codes(looksAfter(manager, Ids.next(), HomeWorkerRole.REGISTERED_MANAGER)))
                .containsExactly("NOT_FOUND");
        assertThat(codes(looksAfter(
                        manager,
                        worker,
                        HomeWorkerRole.REGISTERED_MANAGER,
                        "validFrom",
                        "2024-05-01",
                        "validTo",
                        "2024-04-01")))
                .containsExactly("INVALID");
        assertThat(mine("home-manager", worker)).isEmpty();
    }
}
