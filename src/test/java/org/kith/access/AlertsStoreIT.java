package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.access.Alerts.DutyUse;
import org.kith.api.AboutPeople;
import org.kith.api.Connection;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.Scope;

/** What is brought before the privacy officer, how it is read, and what is said of it. */
class AlertsStoreIT extends AccessStore {

    private static final Map<String, Object> COUNT = Map.of("totalCount", true);

    private final Alerts alerts = new Alerts();
    private final AlertQueries queries = new AlertQueries(STORE.reads());
    private final Thing officer = worker("privacy-officer");
    private final Scope scope = as(officer, "privacy-officer");
    private final Thing worker = worker("duty", "practitioner");
    private final Thing mia = child();

    /** A time of this test alone, long ago: other tests have alerts of their own in the one queue. */
    private final OffsetDateTime then =
            NOW.minusYears(200).plusSeconds(ThreadLocalRandom.current().nextLong(1_000_000_000L));

    private DutyUse use(LocalDate day, String... roles) {
        return new DutyUse(worker.id(), Set.of(roles), mia.id(), day, then, "request-1");
    }

    private List<Row> about(Thing child) {
        return store(
                        "MATCH (a:AccessAlert {personId: $id}) RETURN properties(a) AS alert ORDER BY a.key",
                        Map.of("id", child.id()))
                .stream()
                .map(row -> row.row("alert"))
                .toList();
    }

    /** An alert about a broken glass, so many minutes after the time of this test. */
    private String broken(int minutes) {
        String glass = Ids.next();
        Map<String, Object> values = Map.of(
                "professionalId", worker.id(),
                "personId", mia.id(),
                "at", then.plusMinutes(minutes),
                "until", then.plusMinutes(minutes).plusDays(1),
                "reason", "OTHER",
                "explanation", "Because",
                "requestId", "request-1");
        write(tx -> alerts.brokeGlass(tx, glass, values));
        write(tx -> alerts.brokeGlass(tx, glass, values));
        List<Row> made = store("MATCH (a:AccessAlert {key: 'glass:' + $id}) RETURN a.id AS id", Map.of("id", glass));
        assertThat(made).as("one, however often it is told").hasSize(1);
        return made.getFirst().text("id");
    }

    @Test
    void aUseByDutyAloneMakesOneAlertADay() {
        DutyUse today = use(TODAY, "duty");
        write(tx -> alerts.dutyUse(tx, List.of(today, today)));
        write(tx -> alerts.dutyUse(tx, List.of(use(TODAY, "duty", "practitioner"), use(TOMORROW, "duty"))));
        assertThat(about(mia)).hasSize(2);
        Row alert = about(mia).getFirst();
        assertThat(alert.text("kind")).isEqualTo("DUTY");
        assertThat(alert.text("state")).isEqualTo("OPEN");
        assertThat(alert.number("reviews")).isZero();
        assertThat(alert.text("professionalId")).isEqualTo(worker.id());
        assertThat(alert.instant("at")).isEqualTo(then);
        assertThat(alert.text("requestId")).isEqualTo("request-1");
    }

    @Test
    void whatElseOpensTheChildInARoleOfTheRequestIsNoAlert() {
        grant(worker, mia);
        write(tx -> alerts.dutyUse(tx, List.of(use(TODAY, "duty", "practitioner"))));
        assertThat(about(mia)).isEmpty();
        write(tx -> alerts.dutyUse(tx, List.of(use(TODAY, "duty"))));
        assertThat(about(mia)).as("not in a role of the request").hasSize(1);
    }

    /** Alerts of the hour of this test, newest first. */
    private Connection<AccessAlert> page(
            Scope who, int first, @Nullable AlertState state, @Nullable AlertKind kind, @Nullable String after) {
        String hour = new Cursor("accessAlerts", List.of(then.plusHours(1).toString(), "")).encode();
        return queries.alerts(who, state, kind, new Page(first, after == null ? hour : after), COUNT);
    }

    private static List<String> ids(Connection<AccessAlert> page) {
        return page.nodes().stream().map(alert -> alert.id().key()).toList();
    }

    @Test
    void theQueueIsReadNewestFirstAndPageByPage() {
        String first = broken(1);
        String second = broken(2);
        String third = broken(2);
        List<String> newestFirst = List.of(third, second, first);
        assertThat(ids(page(scope, 3, null, null, null))).containsExactlyElementsOf(newestFirst);
        List<String> seen = new ArrayList<>();
        String after = null;
        for (int i = 0; i < 3; i++) {
            Connection<AccessAlert> page = page(scope, 1, null, null, after);
            seen.addAll(ids(page));
            after = page.pageInfo().endCursor();
        }
        assertThat(seen).containsExactlyElementsOf(newestFirst);
        assertThat(ids(queries.alerts(scope, null, null, new Page(1, null), Map.of())))
                .as("the newest of all are others'")
                .hasSize(1)
                .doesNotContain(first);
        assertThat(queries.alerts(scope, null, null, new Page(1, null), Map.of())
                        .totalCount())
                .isNull();
    }

    @Test
    void theQueueIsCutByStateAndKindAndCounted() {
        int before = Objects.requireNonNull(
                page(scope, 1, AlertState.OPEN, AlertKind.BREAK_GLASS, null).totalCount());
        String open = broken(1);
        String reviewed = broken(2);
        review(reviewed, null, "FOLLOW_UP");
        write(tx -> alerts.dutyUse(tx, List.of(use(TODAY, "duty"))));
        String duty = about(mia).stream()
                .filter(row -> row.text("kind").equals("DUTY"))
                .findFirst()
                .orElseThrow()
                .text("id");
        assertThat(ids(page(scope, 3, AlertState.OPEN, null, null))).startsWith(open, duty);
        assertThat(ids(page(scope, 1, AlertState.REVIEWED, null, null))).containsExactly(reviewed);
        assertThat(ids(page(scope, 1, null, AlertKind.DUTY, null))).containsExactly(duty);
        assertThat(page(scope, 1, AlertState.OPEN, AlertKind.BREAK_GLASS, null).totalCount())
                .isGreaterThan(before);
    }

    @Test
    void onlyOfficersReadIt() {
        String alert = broken(1);
        Scope tokenAlone = as(worker, "privacy-officer");
        assertThat(queries.alert(tokenAlone, alert)).isNull();
        Connection<AccessAlert> nothing = page(tokenAlone, 1, null, null, null);
        assertThat(nothing.nodes()).isEmpty();
        assertThat(nothing.totalCount()).isZero();
        assertThat(queries.alert(scope, Ids.next())).isNull();
        assertThat(new AlertController.Nodes().alertNode(queries).type()).isEqualTo("AccessAlert");
    }

    private String review(String alert, @Nullable String revision, String outcome) {
        return review(scope, alert, revision, outcome);
    }

    private static String review(Scope who, String alert, @Nullable String revision, String outcome) {
        var input = new ReviewAlertInput(
                Ids.next(), new GlobalId("AccessAlert", alert).toString(), outcome, " Rang the school ", revision);
        return inTransaction(who, tx -> new ReviewAlert(STORE.clock()).write(new Change(who, tx, TODAY), input));
    }

    private AccessAlert read(String alert) {
        return Objects.requireNonNull(queries.alert(scope, alert));
    }

    @Test
    void whatWasSaidOfItStaysWhenMoreIsSaid() {
        String id = broken(1);
        AccessAlert open = read(id);
        assertThat(open.state()).isEqualTo(AlertState.OPEN);
        assertThat(open.review()).isNull();
        assertThat(open.earlierReviews()).isEmpty();
        assertThat(open.until()).isEqualTo(then.plusMinutes(1).plusDays(1));
        assertThat(open.reason()).isEqualTo("OTHER");

        assertThat(review(id, null, "FOLLOW_UP")).isEqualTo(id);
        AccessAlert reviewed = read(id);
        assertThat(reviewed.state()).isEqualTo(AlertState.REVIEWED);
        assertThat(reviewed.review()).isEqualTo(new AlertReview(officer.id(), NOW, "FOLLOW_UP", "Rang the school"));
        assertThat(reviewed.earlierReviews()).isEmpty();

        assertThatThrownBy(() -> review(id, null, "APPROPRIATE")).hasMessage("INVALID at [input, revision]");
        assertThatThrownBy(() -> review(id, open.revision(), "APPROPRIATE"))
                .hasMessage("CONFLICT at [input, revision]");
        review(id, reviewed.revision(), "APPROPRIATE");
        AccessAlert twice = read(id);
        assertThat(Objects.requireNonNull(twice.review()).outcome()).isEqualTo("APPROPRIATE");
        assertThat(twice.earlierReviews()).extracting(AlertReview::outcome).containsExactly("FOLLOW_UP");
        assertThat(about(mia).getFirst().number("reviews")).isEqualTo(2);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String id = broken(1);
        Scope own = as(worker, "privacy-officer");
        assertThatThrownBy(() -> review(own, id, null, "APPROPRIATE")).hasMessage("NOT_ALLOWED at [input, alertId]");
        assertThatThrownBy(() -> review(Ids.next(), null, "APPROPRIATE")).hasMessage("NOT_FOUND at [input, alertId]");
        assertThatThrownBy(() -> review(id, "7", "APPROPRIATE")).hasMessage("CONFLICT at [input, revision]");
        var blank =
                new ReviewAlertInput(Ids.next(), new GlobalId("AccessAlert", id).toString(), "APPROPRIATE", " ", null);
        assertThatThrownBy(() -> inTransaction(
                        scope, tx -> new ReviewAlert(STORE.clock()).write(new Change(scope, tx, TODAY), blank)))
                .hasMessage("INVALID at [input, note]");
        assertThat(read(id).state()).isEqualTo(AlertState.OPEN);
    }

    @Test
    void anAlertTellsOfTheChildTheIdAlone() {
        List<String> told = new ArrayList<>();
        read(broken(1)).tellOf(new AboutPeople.Told() {
            @Override
            public void person(String id, boolean full) {
                throw new AssertionError(id);
            }

            @Override
            public void listed(String id) {
                told.add(id);
            }
        });
        assertThat(told).containsExactly(mia.id());
    }
}
