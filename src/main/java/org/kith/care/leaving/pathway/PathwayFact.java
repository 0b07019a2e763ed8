package org.kith.care.leaving.pathway;

import org.kith.care.fact.ChildFact;

/** The one kind of fact of this package. */
enum PathwayFact implements ChildFact {
    PATHWAY_PLAN;

    @Override
    public String label() {
        return "PathwayPlan";
    }
}
