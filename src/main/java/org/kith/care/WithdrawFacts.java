package org.kith.care;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.AdoptionGrants;
import org.kith.graph.Moment;
import org.kith.graph.Outbox;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/**
 * Takes back facts about children that a source does not say any more, as {@link WithdrawCare} does with care. They are superseded, not
 * deleted, and believed again if the source says them again.
 */
@Component
public class WithdrawFacts {

    private final AdoptionGrants grants;

    WithdrawFacts(AdoptionGrants grants) {
        this.grants = grants;
    }

    /**
     * What a source tells of one kind of fact about a child.
     *
     * @param from the first day that it tells of; null for a kind of fact that it tells whenever it was
     * @param until the last day that it tells of; null likewise
     * @param year the year that it tells of, for facts that have one; null otherwise
     * @param ids of all that it tells
     */
    public record Told(
            String childId,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer year,
            List<String> ids) {}

    /**
     * Call it after the facts were recorded.
     *
     * @param edge from the child to the facts
     * @return how many changed
     */
    public int withdraw(Tx tx, String source, String edge, List<Told> told) {
        List<Map<String, Object>> rows = told.stream().map(WithdrawFacts::row).toList();
        int changed = 0;
        for (String statement : List.of(notTold(edge), toldAgain(edge))) {
            changed += tx.run(statement, Map.of("rows", rows, "source", source))
                    .getFirst()
                    .number("n");
        }
        if (changed > 0) {
            List<String> children = told.stream().map(Told::childId).toList();
            Outbox.tell(tx, Outbox.Kind.NETWORK, children);
            if (edge.equals(AdoptionGrants.DECISIONS)) {
                grants.planned(tx, children);
            }
        }
        return changed;
    }

    /** Starts from the unique id of each child. */
    private static String notTold(String edge) {
        return """
            UNWIND $rows AS row
            MATCH (:Child {id: row.child})-[:%s]->(fact)
            WHERE fact.source = $source AND %s AND NOT fact.id IN row.ids
              AND (row.year = 0 OR fact.year = row.year) AND row.from <= coalesce(fact.fromMin, row.from)
              AND coalesce(fact.fromMin, row.from) <= row.until
            SET fact.supersededAt = datetime.transaction()
            RETURN count(fact) AS n
            """.formatted(edge, Moment.last("fact"));
    }

    /** What is told, and was withdrawn before, is believed again. Starts from the unique id of each child. */
    static String toldAgain(String edge) {
        return """
            UNWIND $rows AS row
            MATCH (:Child {id: row.child})-[:%s]->(fact)
            WHERE fact.id IN row.ids AND fact.supersededAt <= datetime.transaction()
            WITH fact, labels(fact)[0] AS label
            CREATE (fact)-[:WAS {fromMin: fact.fromMin, toMax: fact.toMax, recordedAt: fact.recordedAt,
              supersededAt: fact.supersededAt}]->(was:$(label + 'Was'))
            SET was = properties(fact), was.id = null, was.ofId = fact.id
            SET fact.recordedAt = datetime.transaction(), fact.supersededAt = datetime('9999-12-31T00:00:00Z')
            RETURN count(fact) AS n
            """.formatted(edge);
    }

    private static Map<String, Object> row(Told each) {
        Map<String, Object> row = new HashMap<>();
        row.put("child", each.childId());
        row.put("from", each.from() == null ? ValidTime.UNKNOWN_START : each.from());
        row.put("until", each.until() == null ? ValidTime.OPEN_END : each.until());
        row.put("year", each.year() == null ? 0 : each.year());
        row.put("ids", each.ids());
        return row;
    }
}
