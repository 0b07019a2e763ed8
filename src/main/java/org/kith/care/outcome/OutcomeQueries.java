package org.kith.care.outcome;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.care.fact.Asked;
import org.kith.care.fact.FactCypher;
import org.kith.care.fact.FactQueries;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
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

    private final FactQueries facts;

    OutcomeQueries(FactQueries facts) {
        this.facts = facts;
    }

    private static String outcomes(Moment moment) {
        return FactCypher.whole() + """
            CALL (grantees, whole) {
              %s}
            RETURN part, of, value
            """.formatted(FactCypher.facts("whole", KINDS, moment, WORKER));
    }

    @Override
    public void planAhead(Scope nobody) {
        outcomes(nobody, new Asked("", null, null), List.of(NO_ID), List.of());
        healthOutcome(nobody, NO_ID);
    }

    @Nullable
    UnaccompaniedStatus unaccompaniedStatus(Scope scope, String id) {
        return facts.one(scope, FACT, OutcomeKind.UNACCOMPANIED_STATUS, id, UnaccompaniedStatus::of);
    }

    @Nullable
    SocialWorkerEpisode socialWorkerEpisode(Scope scope, String id) {
        return facts.one(scope, FACT, OutcomeKind.SOCIAL_WORKER_EPISODE, id, SocialWorkerEpisode::of);
    }

    @Nullable
    HealthOutcome healthOutcome(Scope scope, String id) {
        return facts.one(scope, FACT, OutcomeKind.HEALTH_OUTCOME, id, HealthOutcome::of);
    }

    @Nullable
    CareLeaverOutcome careLeaverOutcome(Scope scope, String id) {
        return facts.one(scope, FACT, OutcomeKind.CARE_LEAVER_OUTCOME, id, CareLeaverOutcome::of);
    }

    /**
     * Facts at one moment.
     *
     * @param asked at which moment, of whichever child
     * @param kinds of fact that are wanted
     */
    Map<String, Outcomes> outcomes(Scope scope, Asked asked, Collection<String> ids, Collection<String> kinds) {
        Parts parts = facts.parts(scope, asked, OUTCOMES, OUTCOMES_THEN, ids, Map.of("kinds", List.copyOf(kinds)));
        Map<String, Outcomes> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Outcomes.of(id, parts)));
        return found;
    }
}
