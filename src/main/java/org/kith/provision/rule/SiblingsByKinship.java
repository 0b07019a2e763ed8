package org.kith.provision.rule;

import java.util.EnumSet;
import java.util.Set;
import org.kith.kinship.Certainty;
import org.kith.kinship.relation.KinshipEngine;
import org.kith.kinship.relation.KinshipTerm;
import org.kith.kinship.relation.Relation;

/**
 * Brothers and sisters as kinship is derived: full, half, step and adopted, and those who share one parent at least where the other is not known
 * (that step and adopted siblings count is Walsall's reading of the schedule). Foster siblings are none. It has to hold today, and surely enough:
 * an alleged or challenged parentage makes nobody a sibling here.
 */
public record SiblingsByKinship(KinshipEngine engine) implements SiblingQuestion {

    private static final Set<KinshipTerm> SIBLINGS = EnumSet.range(KinshipTerm.SIBLING, KinshipTerm.ADOPTIVE_SIBLING);

    @Override
    public boolean areSiblings(String one, String other) {
        return engine.between(one, other).relations().stream().anyMatch(SiblingsByKinship::counts);
    }

    private static boolean counts(Relation relation) {
        return SIBLINGS.contains(relation.term())
                && relation.current()
                && relation.certainty().compareTo(Certainty.ALLEGED) > 0;
    }
}
