package org.kith.care.fact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Runs the statements that the sibling packages keep about facts of children. */
@Component
public class FactQueries {

    private final Reads reads;
    private final Clock clock;

    FactQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * One fact of a kind; null where there is none that the viewer sees.
     *
     * @param statement one of {@link FactCypher#fact}
     * @param read makes it of the child's id and the value
     */
    public <T> @Nullable T one(
            Scope scope, String statement, ChildFact kind, String id, BiFunction<String, Row, T> read) {
        return reads.one(scope, statement, Map.of("id", id))
                .filter(row -> row.text("part").equals(kind.label()))
                .map(row -> read.apply(row.text("of"), row.row("value")))
                .orElse(null);
    }

    /**
     * What is told of children at one moment.
     *
     * @param now the statement about today, as believed now
     * @param then the same on {@code $asOf}, as believed at {@code $knownAt}
     * @param wants what is wanted of them, as the statement finds it in {@code $wants}
     */
    public Parts parts(
            Scope scope, Asked asked, String now, String then, Collection<String> ids, Map<String, Object> wants) {
        return new Parts(reads.list(
                scope,
                asked.isNow() ? now : then,
                asked.parameters(clock, Map.of("ids", List.copyOf(ids), "wants", wants))));
    }

    /** The day that is asked about. */
    public LocalDate day(Asked asked) {
        return asked.day(clock);
    }
}
