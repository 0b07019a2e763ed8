package org.kith.care.leaving.pathway;

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

/** Reads pathway plans. They belong to the whole record, seen at FULL. */
@Component
class PathwayQueries implements Planned {

    private static final List<PathwayFact> KINDS = List.of(PathwayFact.values());

    /** The plans of children. Starts from their unique ids; a few rows for each at FULL. */
    private static final String PLANS = plans(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String PLANS_THEN = plans(Moment.THEN);

    /** A plan of a child seen at FULL. Starts from the plan's unique id; one row or none. */
    private static final String PLAN = FactCypher.fact(KINDS, FactCypher.NOBODY);

    private final FactQueries facts;

    PathwayQueries(FactQueries facts) {
        this.facts = facts;
    }

    private static String plans(Moment moment) {
        return FactCypher.whole() + """
            CALL (grantees, whole) {
              %s}
            RETURN part, of, value
            """.formatted(FactCypher.facts("whole", KINDS, moment, FactCypher.NOBODY));
    }

    @Override
    public void planAhead(Scope nobody) {
        plans(nobody, new Asked("", null, null), List.of(NO_ID));
        plan(nobody, NO_ID);
    }

    @Nullable
    PathwayPlan plan(Scope scope, String id) {
        return facts.one(scope, PLAN, PathwayFact.PATHWAY_PLAN, id, PathwayPlan::of);
    }

    /** Plans at one moment, of each child that is asked about. */
    Map<String, PathwayPlans> plans(Scope scope, Asked asked, Collection<String> ids) {
        List<String> kinds = List.of(PathwayFact.PATHWAY_PLAN.label());
        Parts parts = facts.parts(scope, asked, PLANS, PLANS_THEN, ids, Map.of("kinds", kinds));
        Map<String, PathwayPlans> found = new HashMap<>();
        ids.forEach(id -> found.put(id, PathwayPlans.of(id, parts)));
        return found;
    }
}
