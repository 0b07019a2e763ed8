package org.kith.care.arrangement;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.care.fact.Asked;
import org.kith.care.fact.FactCypher;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads what is arranged beyond placements. All of it belongs to the whole record, seen at FULL. */
@Component
class ArrangementQueries implements Planned {

    private static final List<ArrangementKind> KINDS = Arrays.asList(ArrangementKind.values());

    /** The facts of children. Starts from their unique ids; some rows for each at FULL. */
    private static final String ARRANGEMENTS = arrangements(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String ARRANGEMENTS_THEN = arrangements(Moment.THEN);

    /** A fact of a child seen at FULL. Starts from the fact's unique id; one row or none. */
    private static final String FACT = FactCypher.fact(KINDS, FactCypher.NOBODY);

    private final Reads reads;
    private final Clock clock;

    ArrangementQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private static String arrangements(Moment moment) {
        return Policy.GRANTEES
                + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (child:Child:Person {id: id}) WHERE %s
              RETURN collect(child) AS whole
            }
            CALL (grantees, whole) {
              %s}
            RETURN part, of, value
            """.formatted(Policy.full("child"), FactCypher.facts("whole", KINDS, moment, FactCypher.NOBODY));
    }

    @Override
    public void planAhead(Scope nobody) {
        arrangements(nobody, new Asked("", null, null), List.of(NO_ID), List.of());
        stayingPut(nobody, NO_ID);
    }

    @Nullable
    StayingPut stayingPut(Scope scope, String id) {
        return fact(scope, id, ArrangementKind.STAYING_PUT, StayingPut::of);
    }

    @Nullable
    ShortBreakAgreement shortBreakAgreement(Scope scope, String id) {
        return fact(scope, id, ArrangementKind.SHORT_BREAK_AGREEMENT, ShortBreakAgreement::of);
    }

    private <T> @Nullable T fact(Scope scope, String id, ArrangementKind kind, BiFunction<String, Row, T> read) {
        return reads.one(scope, FACT, Map.of("id", id))
                .filter(row -> row.text("part").equals(kind.label()))
                .map(row -> read.apply(row.text("of"), row.row("value")))
                .orElse(null);
    }

    /**
     * Facts at one moment.
     *
     * @param asked at which moment, of whichever child
     * @param kinds of fact that are wanted
     */
    Map<String, Arrangements> arrangements(Scope scope, Asked asked, Collection<String> ids, Collection<String> kinds) {
        Map<String, Object> parameters =
                asked.parameters(clock, Map.of("ids", List.copyOf(ids), "wants", Map.of("kinds", List.copyOf(kinds))));
        Parts parts = new Parts(reads.list(scope, asked.isNow() ? ARRANGEMENTS : ARRANGEMENTS_THEN, parameters));
        Map<String, Arrangements> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Arrangements.of(id, parts)));
        return found;
    }
}
