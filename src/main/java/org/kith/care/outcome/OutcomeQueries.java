package org.kith.care.outcome;

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

/** Reads what the return asks beside episodes. All of it belongs to the whole record, seen at FULL. */
@Component
class OutcomeQueries implements Planned {

    private static final List<OutcomeKind> KINDS = Arrays.asList(OutcomeKind.values());

    /** The worker in the store, where it is known which one has the number. */
    private static final String WORKER = "told.professionalId";

    /** The facts of children. Starts from their unique ids; some dozens of rows for each at FULL. */
    private static final String OUTCOMES = outcomes(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String OUTCOMES_THEN = outcomes(Moment.THEN);

    /** A fact of a child seen at FULL. Starts from the fact's unique id; one row or none. */
    private static final String FACT = FactCypher.fact(KINDS, WORKER);

    private final Reads reads;
    private final Clock clock;

    OutcomeQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private static String outcomes(Moment moment) {
        return Policy.GRANTEES + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (child:Child:Person {id: id}) WHERE %s
              RETURN collect(child) AS whole
            }
            CALL (grantees, whole) {
              %s}
            RETURN part, of, value
            """.formatted(Policy.full("child"), FactCypher.facts("whole", KINDS, moment, WORKER));
    }

    @Override
    public void planAhead(Scope nobody) {
        outcomes(nobody, new Asked("", null, null), List.of(NO_ID), List.of());
        healthOutcome(nobody, NO_ID);
    }

    @Nullable
    UnaccompaniedStatus unaccompaniedStatus(Scope scope, String id) {
        return fact(scope, id, OutcomeKind.UNACCOMPANIED_STATUS, UnaccompaniedStatus::of);
    }

    @Nullable
    SocialWorkerEpisode socialWorkerEpisode(Scope scope, String id) {
        return fact(scope, id, OutcomeKind.SOCIAL_WORKER_EPISODE, SocialWorkerEpisode::of);
    }

    @Nullable
    HealthOutcome healthOutcome(Scope scope, String id) {
        return fact(scope, id, OutcomeKind.HEALTH_OUTCOME, HealthOutcome::of);
    }

    @Nullable
    CareLeaverOutcome careLeaverOutcome(Scope scope, String id) {
        return fact(scope, id, OutcomeKind.CARE_LEAVER_OUTCOME, CareLeaverOutcome::of);
    }

    private <T> @Nullable T fact(Scope scope, String id, OutcomeKind kind, BiFunction<String, Row, T> read) {
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
    Map<String, Outcomes> outcomes(Scope scope, Asked asked, Collection<String> ids, Collection<String> kinds) {
        Map<String, Object> parameters =
                asked.parameters(clock, Map.of("ids", List.copyOf(ids), "wants", Map.of("kinds", List.copyOf(kinds))));
        Parts parts = new Parts(reads.list(scope, asked.isNow() ? OUTCOMES : OUTCOMES_THEN, parameters));
        Map<String, Outcomes> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Outcomes.of(id, parts)));
        return found;
    }
}
