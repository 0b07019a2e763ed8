package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.person.RecordIdentifiers;
import org.kith.person.RecordIdentifiers.IdentifierRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One child's record, opened to one worker for a day: what that takes, what it leaves, and what it tells nobody. */
class BreakGlassIT extends RecordingIT {

    private static final String WHY = "A neighbour rang: she is alone and the door is open";

    @Autowired
    private RecordIdentifiers identifiers;

    private String child;

    @BeforeEach
    void someoneElsesChild() {
        child = child(worker("practitioner"), "Isla", "Fenn", "2016-05-02");
    }

    private static Map<String, Object> of(String child) {
        return Map.of("personId", Families.id(child), "reason", "IMMEDIATE_HARM", "explanation", WHY);
    }

    private static Map<String, Object> byNumber(Map<String, ?> identifier) {
        return Map.of("identifier", identifier, "reason", "OTHER", "explanation", WHY);
    }

    private String number(String child, String system, @Nullable String authority) {
        String value = Long.toString(System.nanoTime(), 36);
        var row = new IdentifierRow(
                Ids.next(), child, system, value.toUpperCase(Locale.ROOT), authority, ValidTime.ALWAYS);
        families.write(tx -> identifiers.identifiers(tx, new Provenance("test", null), List.of(row)));
        return row.value();
    }

    private List<Row> stored(String statement) {
        List<Row> rows = new ArrayList<>();
        families.write(tx -> {
            rows.clear();
            rows.addAll(tx.run(statement, Map.of("child", child, "worker", worker.id())));
        });
        return rows;
    }

    private List<Row> alerts() {
        return stored("MATCH (alert:AccessAlert {personId: $child}) RETURN properties(alert) AS alert");
    }

    private List<Row> broken() {
        return stored("""
                MATCH (:Professional {id: $worker})-[:BROKE]->(glass:BreakGlass)-[grant:MAY_SEE]->(child:Child)
                RETURN glass.id AS id, child.id AS child, glass.until AS until, properties(grant) AS grant
                """);
    }

    private void restrict(String person, List<String> to) {
        families.write(
                tx -> tx.run("MATCH (p:Person {id: $id}) SET p.restrictedTo = $to", Map.of("id", person, "to", to)));
    }

    @Test
    void aGlassIsBrokenForADayAndMakesOneAlert() {
        OffsetDateTime before = OffsetDateTime.now();
        JsonNode payload = mutate("breakGlass", of(child), "until");
        OffsetDateTime until = OffsetDateTime.parse(payload.path("until").asString());
        assertThat(Duration.between(before.plusHours(24), until)).isBetween(Duration.ZERO, Duration.ofMinutes(2));

        Row glass = broken().getFirst();
        assertThat(broken()).hasSize(1);
        assertThat(glass.text("child")).isEqualTo(child);
        assertThat(glass.row("grant").text("grantee")).isEqualTo(glass.text("id"));
        assertThat(glass.row("grant").text("level")).isEqualTo("FULL");
        assertThat(glass.row("grant").text("because")).isEqualTo("BREAK_GLASS");
        assertThat(glass.row("grant").date("toMax"))
                .as("no day of the 24 hours is left out")
                .isAfter(LocalDate.now().plusDays(1));

        Row alert = alerts().getFirst().row("alert");
        assertThat(alerts()).hasSize(1);
        assertThat(alert.text("kind")).isEqualTo("BREAK_GLASS");
        assertThat(alert.text("state")).isEqualTo("OPEN");
        assertThat(alert.text("professionalId")).isEqualTo(worker.id());
        assertThat(alert.text("reason")).isEqualTo("IMMEDIATE_HARM");
        assertThat(alert.text("explanation")).isEqualTo(WHY);
        assertThat(alert.text("requestId")).isNotBlank();
        assertThat(alert.instant("until")).isEqualTo(glass.instant("until"));
        assertThat(stored("""
                        MATCH (event:Event {kind: 'ACCESS'}) WHERE $child IN event.ids AND event.recordedAt > datetime.transaction() - duration('PT1M')
                        RETURN count(*) AS n""").getFirst().number("n"))
                .as("those who listen look again")
                .isPositive();
    }

    @Test
    void theSameKeyBreaksOnceAndAnotherDoesNotBreakAgain() {
        Map<String, ?> input =
                with(of(child), "idempotencyKey", UUID.randomUUID().toString());
        String until = mutate("breakGlass", input, "until").path("until").asString();
        assertThat(mutate("breakGlass", input, "until").path("until").asString())
                .isEqualTo(until);
        assertThat(refused("breakGlass", with(input, "explanation", WHY + " again")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
        assertThat(refused("breakGlass", of(child))).isEqualTo("ALREADY_RECORDED at input.personId");
        assertThat(alerts()).hasSize(1);
        assertThat(broken()).hasSize(1);
        restrict(child, List.of());
        assertThat(refused("breakGlass", input))
                .as("a replay is authorised again")
                .isEqualTo("NOT_FOUND at input.personId");
    }

    @Test
    void atOnceTwiceMakesOneAlert() {
        List<CompletableFuture<List<String>>> both = Stream.of(1, 2, 3, 4)
                .map(i ->
                        CompletableFuture.supplyAsync(() -> codes(mutate(worker.token(), "breakGlass", of(child), ""))))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).flatMap(List::stream))
                .containsExactly("ALREADY_RECORDED", "ALREADY_RECORDED", "ALREADY_RECORDED");
        assertThat(alerts()).hasSize(1);
        assertThat(broken()).hasSize(1);
    }

    @Test
    void whoSeesTheWholeRecordHasNothingToBreak() {
        families.allocate(worker.id(), child);
        assertThat(refused("breakGlass", of(child))).isEqualTo("ALREADY_RECORDED at input.personId");
        assertThat(alerts()).isEmpty();
        assertThat(broken()).isEmpty();
    }

    @Test
    void whatIsRestrictedNoChildOrUnknownCannotBeToldApart() {
        String restricted = child(worker("practitioner"), "Ivo", "Fenn", "2014");
        restrict(restricted, List.of());
        String adult = families.person("Moira", "Fenn", "1980");
        String shape = "";
        for (String id : List.of(Ids.next(), restricted, adult)) {
            String answer = answer(worker.token(), "breakGlass", of(id), "person { id } until")
                    .at("/breakGlass")
                    .toString();
            assertThat(answer).contains("NOT_FOUND");
            assertThat(shape).isIn("", answer);
            shape = answer;
        }
        String number = number(restricted, "NHS_NUMBER", null);
        assertThat(refused("breakGlass", byNumber(Map.of("system", "NHS_NUMBER", "value", number))))
                .isEqualTo("NOT_FOUND at input.identifier");
        assertThat(stored("MATCH (:Professional {id: $worker})-[:BROKE]->(glass) RETURN glass.id AS id"))
                .isEmpty();
    }

    @Test
    void aNumberFindsTheChildToo() {
        String nhs = number(child, "NHS_NUMBER", null);
        assertThat(refused("breakGlass", byNumber(Map.of("system", "UPN", "value", nhs))))
                .isEqualTo("NOT_FOUND at input.identifier");
        mutate("breakGlass", byNumber(Map.of("system", "NHS_NUMBER", "value", " " + nhs.toLowerCase(Locale.ROOT))), "");
        assertThat(broken()).extracting(row -> row.text("child")).containsExactly(child);
    }

    @Test
    void aLocalIdIsOfOneAuthority() {
        String local = number(child, "LOCAL_ID", families.authority());
        Map<String, String> named = Map.of("system", "LOCAL_ID", "value", local);
        assertThat(refused("breakGlass", byNumber(named)))
                .as("a token without an authority")
                .isEqualTo("NOT_FOUND at input.identifier");
        assertThat(refused("breakGlass", byNumber(withText(named, "authority", "another"))))
                .isEqualTo("NOT_FOUND at input.identifier");
        mutate("breakGlass", byNumber(withText(named, "authority", global("Authority", families.authority()))), "");
        assertThat(broken()).hasSize(1);
    }

    private static Map<String, String> withText(Map<String, String> map, String name, String value) {
        Map<String, String> all = new HashMap<>(map);
        all.put(name, value);
        return all;
    }

    @Test
    void whatIsSaidHasToFit() {
        assertThat(refused("breakGlass", with(of(child), "explanation", "  too short for a why  ")))
                .isEqualTo("INVALID at input.explanation");
        assertThat(refused("breakGlass", with(of(child), "explanation", "w".repeat(1_001))))
                .isEqualTo("INVALID at input.explanation");
        Map<String, String> nhs = Map.of("system", "NHS_NUMBER", "value", "9990000000");
        assertThat(refused("breakGlass", with(of(child), "identifier", nhs))).isEqualTo("INVALID at input.personId");
        assertThat(refused("breakGlass", Map.of("reason", "OTHER", "explanation", WHY)))
                .isEqualTo("INVALID at input.personId");
        assertThat(refused("breakGlass", byNumber(withText(nhs, "value", " "))))
                .isEqualTo("INVALID at input.identifier.value");
        assertThat(refused("breakGlass", byNumber(withText(nhs, "authority", "990"))))
                .isEqualTo("INVALID at input.identifier.authority");
        assertThat(refused("breakGlass", with(of(child), "idempotencyKey", " ")))
                .isEqualTo("INVALID at input.idempotencyKey");
        assertThat(answer(worker.token(), "breakGlass", with(of(child), "personId", "nobody"), "")
                        .errorCodes())
                .containsExactly("BAD_ID");
        assertThat(alerts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoMeetFamiliesMay(Role role) {
        Worker one = worker(role.claim());
        var answer = answer(one.token(), "breakGlass", of(child), "until");
        if (List.of(Role.ANALYST, Role.PRIVACY_OFFICER, Role.IMPORTER).contains(role)) {
            assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
            assertThat(alerts()).isEmpty();
        } else if (role == Role.DUTY) {
            assertThat(codes(answer.at("/breakGlass")))
                    .as("duty sees the child anyway")
                    .containsExactly("ALREADY_RECORDED");
            assertThat(alerts()).isEmpty();
        } else {
            assertThat(answer.at("/breakGlass/until").isString()).isTrue();
            assertThat(alerts()).hasSize(1);
        }
    }

    @Test
    void aRoleOfTheTokenAloneIsNotEnough() {
        Worker analyst = worker("analyst");
        assertThat(answer(token("practitioner", analyst.id()), "breakGlass", of(child), "")
                        .errorCodes())
                .containsExactly("FORBIDDEN");
        assertThat(alerts()).isEmpty();
    }
}
