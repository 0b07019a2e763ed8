package org.kith.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.Connection;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.kith.workforce.WorkforceCypher;
import org.springframework.stereotype.Component;

/** Reads of what happened and what was recorded about a person. */
@Component
class TimelineQueries implements Planned {

    /** A moment as text that is in order: seconds since the year 1, and nanoseconds. */
    private static final String RECORDED =
            "right('000000000000' + toString(at.epochSeconds + 62135596800), 12) + right('000000000' + toString(at.nanosecond), 9)";

    /**
     * A page of what is told of a person, newest first by one of the two times. Starts from the unique id; a row an entry and a row for each
     * person and worker in them, none where the viewer does not see the person.
     */
    private static final String TIMELINE = TimelineCypher.about()
            + """
            CALL (grantees, person, whole, papers, cases, seen) {
              CALL (grantees, person, whole, papers, cases, seen) {
                %1$s}
              WITH kind, fact, began, ended, said, people, at, until, by, source ORDER BY at
              WITH kind, fact, began, ended, said, people, min(at) AS at, max(until) AS until, head(collect(by)) AS by,
                head(collect(source)) AS source
              WITH kind, fact, began, ended, said, people, at, until, by, source, left(coalesce(began, '') + '-01-01', 10) AS happened,
                %2$s AS recorded
              WITH kind, fact, began, ended, said, people, at, until, by, source,
                CASE $question.order WHEN 'RECORDED_NEWEST_FIRST' THEN [recorded, happened, kind + fact]
                                     ELSE [happened, recorded, kind + fact] END AS keys
              ORDER BY keys DESC
              WITH collect({kind: kind, began: began, ended: ended, said: said, people: people, at: at, superseded: until <= $scope.now,
                by: by, source: source, keys: keys}) AS entries
              RETURN [entry IN entries WHERE $question.after IS NULL OR entry.keys < $question.after | entry][..$limit] AS page,
                CASE WHEN $wants.totalCount THEN size(entries) END AS total
            }
            WITH grantees, page, total, [one IN seen WHERE any(entry IN page WHERE one.id IN entry.people)] AS mentioned
            CALL (grantees, page, total, mentioned) {
              RETURN 'total' AS part, '' AS of, {count: total} AS value
            UNION ALL
              UNWIND page AS entry
              RETURN 'entry' AS part, '' AS of, entry AS value
            UNION ALL
              UNWIND page AS entry
              WITH DISTINCT entry.by AS id
              MATCH (worker:Professional {id: id})
              RETURN 'worker' AS part, id AS of, %3$s AS value
            UNION ALL
              %4$s}
            RETURN part, of, value
            """.formatted(
                            TimelineEntries.all(),
                            RECORDED,
                            WorkforceCypher.professional("worker"),
                            PersonCypher.summaries("mentioned", Moment.NOW));

    private final Reads reads;

    TimelineQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        timeline(nobody, NO_ID, TimelineOrder.HAPPENED_NEWEST_FIRST, Page.of(null, null), Map.of());
    }

    Connection<TimelineEntry> timeline(
            Scope scope, String personId, TimelineOrder order, Page page, Map<String, Object> wants) {
        String list = "timeline/" + order;
        Cursor start = page.start(list, 3);
        Map<String, @Nullable Object> question = new HashMap<>();
        question.put("order", order.name());
        question.put("after", start == null ? null : start.keys());
        List<Row> rows = reads.list(
                scope, TIMELINE, Map.of("id", personId, "question", question, "limit", page.limit(), "wants", wants));
        Parts parts = new Parts(rows);
        if (rows.isEmpty()) {
            return Connection.empty();
        }
        return Connection.of(
                page,
                parts.of("entry", "").stream()
                        .map(row -> TimelineEntry.of(row, parts))
                        .toList(),
                entry -> new Cursor(list, entry.keys()),
                Objects.requireNonNull(parts.first("total", "")).numberOrNull("count"));
    }
}
