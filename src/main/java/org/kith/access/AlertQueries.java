package org.kith.access;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.Connection;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of what was opened, and of the alerts about it, which are for the privacy officer alone. */
@Component
class AlertQueries {

    private static final String LIST = "accessAlerts";

    /** Later than every alert. */
    private static final OffsetDateTime NEWEST = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private static final String SHOWN = """
            alert {.id, .kind, .at, .professionalId, .personId, .reason, .explanation, .until, .requestId, said: COLLECT {
              MATCH (alert)-[:REVIEWED_AS]->(review:AlertReview)
              RETURN review {.at, .professionalId, .outcome, .note} ORDER BY review.number DESC }}""";

    private static final String FILTER =
            "($list.state IS NULL OR alert.state = $list.state) AND ($list.kind IS NULL OR alert.kind = $list.kind)";

    /** What the viewer's own broken glass opened. Starts from its unique id; one row at most. */
    private static final String OPENED = """
            MATCH (:Professional {id: $scope.professional})-[:BROKE]->(glass:BreakGlass {id: $id})
            RETURN glass.personId AS child, glass.until AS until
            """;

    /** One alert. Starts from its unique id; one row at most. */
    private static final String ALERT = Policy.OFFICERS + """
            MATCH (alert:AccessAlert {id: $id}) RETURN %s AS alert
            """.formatted(SHOWN);

    /** Alerts, newest first. Starts from the index on when they happened; a page of rows, and one that counts. */
    private static final String ALERTS = Policy.OFFICERS + """
            CALL () {
                MATCH (alert:AccessAlert) WHERE alert.at <= $list.at AND (alert.at < $list.at OR alert.id < $list.id) AND %1$s
                WITH alert ORDER BY alert.at DESC, alert.id DESC LIMIT $limit
                RETURN 'alert' AS part, '' AS of, %2$s AS value
              UNION ALL
                RETURN 'total' AS part, '' AS of, {count: CASE WHEN $wants.totalCount THEN
                  COUNT { MATCH (alert:AccessAlert) WHERE alert.at <= $list.newest AND %1$s } END} AS value
            }
            RETURN part, of, value
            """.formatted(FILTER, SHOWN);

    private final Reads reads;

    AlertQueries(Reads reads) {
        this.reads = reads;
    }

    /** Which child is open until when. */
    record Opened(String child, OffsetDateTime until) {}

    Opened opened(Scope scope, String glass) {
        return reads.one(scope, OPENED, Map.of("id", glass))
                .map(row -> new Opened(row.text("child"), row.instant("until")))
                .orElseThrow();
    }

    @Nullable
    AccessAlert alert(Scope scope, String id) {
        return reads.one(scope, ALERT, Map.of("id", id))
                .map(row -> AccessAlert.of(row.row("alert")))
                .orElse(null);
    }

    Connection<AccessAlert> alerts(
            Scope scope, @Nullable AlertState state, @Nullable AlertKind kind, Page page, Map<String, Object> wants) {
        Cursor start = page.start(LIST, 2);
        Map<String, @Nullable Object> list = new HashMap<>();
        list.put("state", state == null ? null : state.name());
        list.put("kind", kind == null ? null : kind.name());
        list.put("at", start == null ? NEWEST : at(start));
        list.put("id", start == null ? "" : start.keys().get(1));
        list.put("newest", NEWEST);
        Parts parts = new Parts(reads.list(scope, ALERTS, Map.of("list", list, "limit", page.limit(), "wants", wants)));
        List<AccessAlert> alerts =
                parts.of("alert", "").stream().map(AccessAlert::of).toList();
        var total = parts.first("total", "");
        return total == null
                ? Connection.empty()
                : Connection.of(page, alerts, alert -> alert.cursor(LIST), total.numberOrNull("count"));
    }

    private static OffsetDateTime at(Cursor start) {
        return OffsetDateTime.parse(Objects.requireNonNull(start.keys().getFirst()));
    }
}
