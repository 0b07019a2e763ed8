package org.kith.care.leaving.pathway;

import java.util.List;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Parts;

/** The pathway plans of a young person at one moment, newest first. */
record PathwayPlans(List<PathwayPlan> plans) {

    /** Of somebody who is not seen. */
    static final PathwayPlans NONE = new PathwayPlans(List.of());

    static PathwayPlans of(String childId, Parts parts) {
        return new PathwayPlans(ToldFacts.list(parts, PathwayFact.PATHWAY_PLAN, childId, PathwayPlan::of));
    }
}
