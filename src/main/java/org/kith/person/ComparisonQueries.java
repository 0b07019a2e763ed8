package org.kith.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.api.Connection;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of what duty is asked to compare. */
@Component
class ComparisonQueries implements Planned {

    private static final String LIST = "comparisons";

    /** After every id. */
    private static final String NEWEST = "g";

    /** Those that the viewer's duty was asked for. */
    private static final String ASKED =
            "task.authorityId IN [held IN grantees WHERE held STARTS WITH 'duty:' | substring(held, 5)] AND task.id < $list.before";

    /**
     * What the viewer's duty is asked to compare, newest first, and of the records those whom the viewer sees. That there is another is
     * told on purpose, as a manager who must look. Starts from the index on authority and id; a page of rows, and one that counts.
     */
    private static final String COMPARISONS = Policy.GRANTEES
            + """
            CALL (grantees) {
              MATCH (task:Comparison) WHERE %1$s AND ($list.only IS NULL OR task.id = $list.only)
              WITH task ORDER BY task.id DESC LIMIT $limit
              RETURN collect(task) AS tasks
            }
            CALL (grantees, tasks) {
              UNWIND tasks AS task
              UNWIND task.holders + task.personId AS id
              MATCH (person:Person {id: id}) WHERE %2$s
              RETURN collect(DISTINCT person) AS people
            }
            CALL (grantees, tasks, people) {
              %3$sUNION ALL
              UNWIND tasks AS task
              WITH task, [person IN people | person.id] AS seen
              RETURN 'task' AS part, '' AS of, task {.id, .at, .professionalId, .system, .value, .note,
                person: CASE WHEN task.personId IN seen THEN task.personId END, others: [id IN task.holders WHERE id IN seen],
                managerMustLook: any(id IN task.holders + task.personId WHERE NOT id IN seen)} AS value
              UNION ALL
              RETURN 'total' AS part, '' AS of, {count: CASE WHEN $wants.totalCount THEN COUNT {
                MATCH (task:Comparison) WHERE task.authorityId IN [held IN grantees WHERE held STARTS WITH 'duty:' | substring(held, 5)]
              } END} AS value
            }
            RETURN part, of, value
            """.formatted(ASKED, Policy.visible("person", Moment.NOW), PersonCypher.summaries("people", Moment.NOW));

    private final Reads reads;

    ComparisonQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        comparison(nobody, NO_ID);
    }

    Connection<Comparison> comparisons(Scope scope, Page page, Map<String, Object> wants) {
        Cursor start = page.start(LIST, 1);
        String before = start == null ? NEWEST : start.keys().getFirst();
        Parts parts = read(scope, Objects.requireNonNull(before), null, page.limit(), wants);
        return Connection.of(
                page,
                found(parts),
                each -> new Cursor(LIST, List.of(each.id().key())),
                Objects.requireNonNull(parts.first("total", "")).numberOrNull("count"));
    }

    @Nullable
    Comparison comparison(Scope scope, String id) {
        return found(read(scope, NEWEST, id, 1, Map.of())).stream().findFirst().orElse(null);
    }

    private Parts read(Scope scope, String before, @Nullable String only, int limit, Map<String, Object> wants) {
        Map<String, @Nullable Object> list = new HashMap<>();
        list.put("before", before);
        list.put("only", only);
        return new Parts(reads.list(scope, COMPARISONS, Map.of("list", list, "limit", limit, "wants", wants)));
    }

    private static List<Comparison> found(Parts parts) {
        return parts.of("task", "").stream()
                .map(task -> Comparison.of(task, parts))
                .toList();
    }
}
