package org.kith.care.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.Statements;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Type;
import org.kith.order.RecordOrders;
import org.kith.order.RecordOrders.OrderPersonRow;
import org.kith.order.RecordOrders.OrderRow;
import org.kith.order.RecordOrders.RestrictionRow;
import org.kith.provision.RecordRegistrations;
import org.kith.provision.RecordRegistrations.ExemptionRow;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.RecordSettings.CarerRow;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.RecordSettings.SettingRow;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Placements that start and end, over HTTP, also two at once. */
class PlacingIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final String START = "startPlacement";
    private static final String FIELDS =
            "placement { id revision type emergency authorisations { rule role byName on } clocks { kind from until } setting { id } }"
                    + " checks { rule passed reason regulation mayAuthorise }";
    private static final String TODAY = LocalDate.now().toString();

    @Autowired
    private RecordSettings settings;

    @Autowired
    private RecordRegistrations registrations;

    @Autowired
    private RecordOrders orders;

    @Autowired
    private Driver driver;

    private String home(Kind kind) {
        String id = Ids.next();
        families.write(tx -> settings.settings(
                tx, TEST, List.of(new SettingRow(id, kind, "Home", null, "PR1", null, null, families.authority()))));
        return id;
    }

    private String childrensHome(int beds) {
        String id = home(Kind.CHILDRENS_HOME);
        families.write(tx -> registrations.registrations(
                tx,
                TEST,
                List.of(new RegistrationRow(Ids.next(), id, "SC999777", beds, 8, 17, null, ValidTime.ALWAYS))));
        return id;
    }

    private String fosterHome(int most) {
        String id = home(Kind.FOSTER_HOUSEHOLD);
        families.write(tx -> settings.approvals(
                tx, TEST, List.of(new ApprovalRow(Ids.next(), id, "GENERAL", most, 0, 17, null, ValidTime.ALWAYS))));
        return id;
    }

    private void cares(String home, String person) {
        families.write(tx -> settings.carers(
                tx, TEST, List.of(new CarerRow("test:carer:" + Ids.next(), home, person, null, ValidTime.ALWAYS))));
    }

    private String newChild() {
        return child(worker, "Robin", "Alder", "2014-03-09");
    }

    /** Of a child who is not looked after yet. */
    private Map<String, @Nullable Object> said(
            String child, @Nullable String home, String type, @Nullable Object... more) {
        return with(
                with(
                        input(
                                "childId",
                                Families.id(child),
                                "type",
                                type,
                                "from",
                                TODAY,
                                "legalStatus",
                                "V2",
                                "need",
                                "N1"),
                        "settingId",
                        home == null ? null : global("Setting", home),
                        "provider",
                        type.equals("P1") ? "PR0" : "PR1"),
                more);
    }

    private JsonNode start(Map<String, ?> said) {
        return mutate(START, said, FIELDS);
    }

    private JsonNode refusal(Map<String, ?> said) {
        JsonNode payload = mutate(worker.token(), START, said, FIELDS);
        assertThat(payload.path("placement").isNull()).as(payload.toString()).isTrue();
        return payload;
    }

    private static List<String> failed(JsonNode payload) {
        return payload.path("checks")
                .valueStream()
                .filter(check -> !check.path("passed").asBoolean())
                .map(check -> check.path("rule").asString())
                .toList();
    }

    private static String message(JsonNode payload) {
        return payload.at("/userErrors/0/message").asString();
    }

    private static String at(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString() + " at "
                + payload.at("/userErrors/0/path/1").asString();
    }

    private JsonNode record(String child, String fields) {
        return person(Families.id(child), "child { %s }".formatted(fields)).path("child");
    }

    private List<String> episodes(String child) {
        return record(child, "episodes { reasonForNew legalStatus need reasonCeased validFrom validTo }")
                .path("episodes")
                .valueStream()
                .map(each -> "%s %s %s %s %s..%s"
                        .formatted(
                                each.path("reasonForNew").asString(),
                                each.path("legalStatus").asString(),
                                each.path("need").asString(),
                                each.path("reasonCeased").asString("-"),
                                each.path("validFrom").asString(),
                                each.path("validTo").asString("")))
                .toList();
    }

    private static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }

    @Test
    void careStartsTheChildMovesAndGoesHome() {
        String child = newChild();
        Map<String, @Nullable Object> said = said(child, fosterHome(2), "U6", "from", day(-40));
        JsonNode started = start(said);
        assertThat(failed(started)).isEmpty();
        assertThat(started.path("checks").size()).isEqualTo(15);
        assertThat(episodes(child)).containsExactly("S V2 N1 - " + day(-40) + "..");
        JsonNode again = mutate(START, said, FIELDS);
        assertThat(again.path("checks")).as("sent again").isEqualTo(started.path("checks"));
        assertThat(again.path("placement")).isEqualTo(started.path("placement"));

        String first = started.at("/placement/id").asString();
        Map<String, @Nullable Object> elsewhere =
                said(child, childrensHome(3), "K2", "from", day(-20), "legalStatus", null, "need", null);
        assertThat(at(refusal(elsewhere))).isEqualTo("CONFLICT at childId");
        JsonNode moved =
                start(with(elsewhere, "idempotencyKey", Ids.next(), "moveFrom", first, "changeReason", "CARPL"));
        assertThat(episodes(child))
                .containsExactly("P V2 N1 - " + day(-20) + "..", "S V2 N1 X1 %s..%s".formatted(day(-40), day(-20)));
        assertThat(record(child, "placements { changeReason current validTo }")
                        .at("/placements/1")
                        .toString())
                .isEqualTo("{\"changeReason\":\"CARPL\",\"current\":false,\"validTo\":\"%s\"}".formatted(day(-20)));

        String second = moved.at("/placement/id").asString();
        Map<String, @Nullable Object> end =
                with(input("placementId", second, "on", day(-5), "reasonCeased", "E4A"), "revision", "1");
        assertThat(refused("endPlacement", end)).isEqualTo("CONFLICT at input.revision");
        String revision = moved.at("/placement/revision").asString();
        Map<String, @Nullable Object> ended = with(end, "idempotencyKey", Ids.next(), "revision", revision);
        assertThat(refused("endPlacement", with(ended, "idempotencyKey", Ids.next(), "on", day(-21))))
                .isEqualTo("INVALID at input.on");
        assertThat(refused("endPlacement", with(ended, "idempotencyKey", Ids.next(), "changeReason", "CARPL")))
                .isEqualTo("INVALID at input.changeReason");
        assertThat(mutate("endPlacement", ended, "placement { current validTo }")
                        .path("placement")
                        .toString())
                .isEqualTo("{\"current\":false,\"validTo\":\"%s\"}".formatted(day(-5)));
        assertThat(episodes(child).getFirst()).isEqualTo("P V2 N1 E4A %s..%s".formatted(day(-20), day(-5)));
        assertThat(record(child, "inCare currentPlacement { id }").toString())
                .isEqualTo("{\"inCare\":false,\"currentPlacement\":null}");
    }

    @Test
    void aMoveInTwoStepsIsTheSameAsInOne() {
        String child = newChild();
        JsonNode started = start(said(child, fosterHome(2), "U6", "from", day(-40)));
        JsonNode ended = mutate(
                "endPlacement",
                input(
                        "placementId", started.at("/placement/id").asString(),
                        "revision", started.at("/placement/revision").asString(),
                        "on", day(-20),
                        "changeReason", "CHILD"),
                "");
        assertThat(warned(ended)).isEqualTo("UNUSUAL at input.on");
        Map<String, @Nullable Object> next = said(child, childrensHome(3), "K2", "from", day(-19), "need", null);
        assertThat(at(refusal(next))).isEqualTo("INVALID at from");
        start(with(next, "idempotencyKey", Ids.next(), "from", day(-20), "legalStatus", "C2"));
        assertThat(episodes(child))
                .containsExactly("B C2 N1 - " + day(-20) + "..", "S V2 N1 X1 %s..%s".formatted(day(-40), day(-20)));
    }

    @Test
    void ofEightForTheLastBedOneIsPlacedAndTheOthersAreToldWhy() {
        String home = childrensHome(1);
        List<String> children = IntStream.range(0, 8).mapToObj(i -> newChild()).toList();
        List<JsonNode> answers =
                atOnce(8, i -> mutate(worker.token(), START, said(children.get(i), home, "K2"), FIELDS));
        assertThat(answers.stream().filter(each -> codes(each).isEmpty())).hasSize(1);
        assertThat(answers.stream().filter(each -> !codes(each).isEmpty()))
                .hasSize(7)
                .allSatisfy(each -> {
                    assertThat(at(each)).isEqualTo("CONFLICT at settingId");
                    assertThat(message(each)).startsWith("The home is full: it is registered for 1");
                    assertThat(failed(each)).containsExactly("BEDS");
                });
        assertThat(count("MATCH (:Setting {id: $id})<-[:PLACED_IN]-(p:Placement) RETURN count(p) AS n", home))
                .isEqualTo(1);
    }

    @Test
    void ofEightHomesForOneChildOneIsTaken() {
        String child = newChild();
        List<String> homes = IntStream.range(0, 8).mapToObj(i -> fosterHome(3)).toList();
        List<JsonNode> answers = atOnce(8, i -> mutate(worker.token(), START, said(child, homes.get(i), "U6"), FIELDS));
        assertThat(answers.stream().filter(each -> codes(each).isEmpty())).hasSize(1);
        assertThat(answers.stream().filter(each -> !codes(each).isEmpty()))
                .hasSize(7)
                .allSatisfy(each -> {
                    assertThat(at(each)).isEqualTo("CONFLICT at childId");
                    assertThat(failed(each)).containsExactly("ONE_PLACEMENT_AT_A_TIME");
                });
        assertThat(count("MATCH (:Person {id: $id})-[:HAS_EPISODE]->(e) RETURN count(e) AS n", child))
                .isEqualTo(1);
    }

    @Test
    void withAParentAgainstAnOrderItIsRefused() {
        String child = newChild();
        String mother = families.person("Kerry", "Alder", "1990");
        String aunt = families.person("Jo", "Alder", "1992");
        families.tie(Type.PARENT, mother, child, "BIRTH");
        families.tie(Type.KIN, aunt, child, "AUNT_UNCLE");
        assertThat(failed(start(said(newChild(), null, "P1")))).isEmpty();
        refuseContact(child, mother);
        for (Map<String, @Nullable Object> said : List.of(
                said(child, null, "P1"),
                said(child, null, "P1", "withIds", List.of(Families.id(mother))),
                said(child, null, "P1", "withIds", List.of(Families.id(mother)), "emergency", true))) {
            JsonNode payload = refusal(said);
            assertThat(at(payload)).isEqualTo("CONFLICT at type");
            assertThat(message(payload)).contains("section 34", "reg 16").doesNotContain("Kerry");
        }
        String home = fosterHome(3);
        cares(home, mother);
        assertThat(failed(refusal(said(child, home, "U6")))).containsExactly("PARENT_AGAINST_ORDER");
        start(said(child, null, "P1", "withIds", List.of(Families.id(aunt))));
    }

    private void refuseContact(String child, String person) {
        String order = Ids.next();
        families.write(tx -> {
            orders.orders(tx, TEST, List.of(new OrderRow(order, "C34B", null, null, ValidTime.ALWAYS, null)));
            orders.people(
                    tx,
                    TEST,
                    List.of(
                            new OrderPersonRow(order, child, true, null),
                            new OrderPersonRow(order, person, false, null)));
        });
    }

    private void keepApart(String child, String person) {
        families.write(tx -> orders.restrictions(
                tx,
                TEST,
                List.of(new RestrictionRow(
                        Ids.next(), "NO_CONTACT", child, person, null, "Risk", ValidTime.ALWAYS, null))));
    }

    /** Whatever it is, and whoever: the answers are the same, letter by letter. */
    @Test
    void whatRestsOnSomebodyHiddenIsToldAsAManagersToCheck() {
        List<String> told = new ArrayList<>();
        for (int hidden = 0; hidden < 3; hidden++) {
            String child = newChild();
            String home = fosterHome(3);
            String other = hidden == 2
                    ? families.child("Wvo", "Hidden", "2012-01-01")
                    : families.person("Wvo", "Hidden", "1980");
            switch (hidden) {
                case 0 -> {
                    cares(home, other);
                    keepApart(child, other);
                }
                case 1 -> {
                    cares(home, other);
                    refuseContact(child, other);
                }
                default -> {
                    families.write(
                            tx -> tx.run("MATCH (p:Person {id: $id}) SET p.restrictedTo = []", Map.of("id", other)));
                    keepApart(other, child);
                    cares(home, other);
                }
            }
            JsonNode payload = refusal(said(child, home, "U6"));
            assertThat(at(payload)).isEqualTo("NOT_ALLOWED at settingId");
            assertThat(message(payload)).isEqualTo("A manager must check this home");
            assertThat(failed(payload)).containsExactly("MANAGER_MUST_CHECK");
            told.add(payload.toString());
        }
        assertThat(told.stream().distinct()).hasSize(1);
        assertThat(told.getFirst()).doesNotContain("Wvo", "section 34", "restriction");
    }

    @Test
    void howManyLiveThereIsToldAndNotWho() {
        String home = fosterHome(4);
        for (int i = 0; i < 3; i++) {
            String hidden = families.child("Wvo", "Hidden", "2012-01-01");
            Worker other = worker("practitioner");
            families.allocate(other.id(), hidden);
            assertThat(codes(mutate(other.token(), START, said(hidden, home, "U6"), FIELDS)))
                    .isEmpty();
        }
        String child = newChild();
        JsonNode payload = refusal(said(child, home, "U6"));
        assertThat(failed(payload)).containsExactly("USUAL_FOSTERING_LIMIT");
        assertThat(message(payload))
                .contains("would foster 4 children", "Schedule 7")
                .doesNotContain("Wvo");

        Map<String, String> exemption =
                Map.of("rule", "USUAL_FOSTERING_LIMIT", "role", "NOMINATED_OFFICER", "byName", "Sam Hale", "on", TODAY);
        assertThat(at(refusal(said(child, home, "U6", "authorisations", List.of(exemption)))))
                .as("nobody but the authority of the area")
                .isEqualTo("NOT_ALLOWED at settingId");
        JsonNode started =
                start(said(child, home, "U6", "authorisations", List.of(with(exemption, "role", "AUTHORITY_OF_AREA"))));
        assertThat(started.at("/placement/authorisations/0/byName").asString()).isEqualTo("Sam Hale");
        assertThat(failed(started)).containsExactly("USUAL_FOSTERING_LIMIT");
    }

    @Test
    void anExemptionThatNamesThemLetsAFourthIn() {
        String home = fosterHome(4);
        List<String> children = IntStream.range(0, 4).mapToObj(i -> newChild()).toList();
        children.subList(0, 3).forEach(each -> start(said(each, home, "U6")));
        assertThat(failed(refusal(said(children.get(3), home, "U6")))).containsExactly("USUAL_FOSTERING_LIMIT");
        families.write(tx -> registrations.exemptions(
                tx,
                TEST,
                List.of(new ExemptionRow(Ids.next(), home, families.authority(), children, ValidTime.ALWAYS))));
        assertThat(failed(start(said(children.get(3), home, "U6")))).isEmpty();
    }

    @Test
    void siblingsOfOneMotherMayBeFour() {
        String home = fosterHome(4);
        String mother = families.person("Kerry", "Alder", "1990");
        List<String> children = IntStream.range(0, 4).mapToObj(i -> newChild()).toList();
        children.forEach(each -> families.tie(Type.PARENT, mother, each, "BIRTH"));
        for (String each : children) {
            assertThat(failed(start(said(each, home, "U6")))).isEmpty();
        }
        String elsewhere = newChild();
        families.tie(Type.PARENT, mother, elsewhere, "BIRTH");
        JsonNode apart = start(said(elsewhere, fosterHome(1), "U6"));
        assertThat(warned(apart)).isEqualTo("UNUSUAL at input.settingId");
        assertThat(apart.path("checks").toString()).contains("4 of the child's brothers and sisters");
    }

    @Test
    void aGrandmotherIsApprovedForSixteenWeeksByTheNominatedOfficer() {
        String child = newChild();
        String home = home(Kind.KINSHIP_HOUSEHOLD);
        JsonNode payload = refusal(said(child, home, "U3", "emergency", true));
        assertThat(failed(payload)).containsExactly("TEMPORARY_APPROVAL");
        assertThat(message(payload)).contains("regs 24 and 25", "the nominated officer");
        Map<String, String> leave =
                Map.of("rule", "TEMPORARY_APPROVAL", "role", "NOMINATED_OFFICER", "byName", "Sam Hale", "on", TODAY);
        assertThat(failed(refusal(said(child, home, "U3", "authorisations", List.of(with(leave, "on", day(1)))))))
                .as("not decided yet")
                .containsExactly("TEMPORARY_APPROVAL");
        JsonNode started = start(said(child, home, "U3", "emergency", true, "authorisations", List.of(leave)));
        assertThat(started.at("/placement/emergency").asBoolean()).isTrue();
        assertThat(started.at("/placement/clocks/0").toString())
                .isEqualTo("{\"kind\":\"TEMPORARY_APPROVAL\",\"from\":\"%s\",\"until\":\"%s\"}"
                        .formatted(TODAY, day(112)));
        assertThat(count(
                        "MATCH (:Setting {id: $id})-[:HAS_APPROVAL]->(a:Approval {category: 'TEMPORARY_REG_24'})-[:APPROVED_FOR]->(p)"
                                + " WHERE a.toMax = date() + duration({weeks: 16}) RETURN count(p) AS n",
                        home))
                .isEqualTo(1);
        assertThat(failed(refusal(said(newChild(), home, "U3"))))
                .as("another child needs leave of their own")
                .containsExactly("TEMPORARY_APPROVAL");
    }

    @Test
    void whoeverDoesNotSeeTheChildWholeStartsNothing() {
        String child = families.child("Ivy", "Alder", "2014-01-01");
        String home = fosterHome(2);
        JsonNode payload = refusal(said(child, home, "U6"));
        assertThat(at(payload)).isEqualTo("NOT_FOUND at childId");
        assertThat(payload.path("checks").size()).isZero();
        assertThat(at(refusal(said(newChild(), Ids.next(), "U6")))).isEqualTo("NOT_FOUND at settingId");
        assertThat(at(refusal(said(newChild(), home, "U6", "need", null)))).isEqualTo("INVALID at need");
        assertThat(at(refusal(said(newChild(), home, "U6", "legalStatus", null))))
                .isEqualTo("INVALID at legalStatus");
        assertThat(at(refusal(said(newChild(), home, "H5")))).isEqualTo("INVALID at type");
        assertThat(at(refusal(said(newChild(), home, "U6", "provider", "PR0")))).isEqualTo("INVALID at provider");
    }

    /** They are kept in no class of reads, so they are planned here. */
    @Test
    void theStorePlansEveryStatementFromAnIndex() {
        for (Class<?> type : List.of(ReadPlacing.class, Episodes.class, StoredPlacement.class)) {
            Statements.of(type).forEach((name, text) -> {
                long begun = System.nanoTime();
                try (var session = driver.session()) {
                    assertThat(operators(
                                    session.run("EXPLAIN " + text).consume().plan()))
                            .as(name)
                            .isNotEmpty()
                            .noneMatch(operator -> operator.contains("LabelScan") || operator.contains("AllNodes"));
                }
                System.out.println("PLANNED " + name + " " + (System.nanoTime() - begun) / 1_000_000 + " ms");
            });
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(PlacingIT::operators));
    }

    private int count(String cypher, String id) {
        List<Row> rows = new ArrayList<>();
        families.write(tx -> rows.addAll(tx.run(cypher, Map.of("id", id))));
        return rows.getFirst().number("n");
    }

    private static List<JsonNode> atOnce(int times, IntFunction<JsonNode> work) {
        CountDownLatch ready = new CountDownLatch(times);
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<CompletableFuture<JsonNode>> running = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                ready.countDown();
                                try {
                                    ready.await();
                                } catch (InterruptedException e) {
                                    throw new IllegalStateException(e);
                                }
                                return work.apply(i);
                            },
                            threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }
}
