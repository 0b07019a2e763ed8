package org.kith.kinship.relation;

import java.util.EnumMap;
import java.util.Map;

/** What somebody is to the one who is a PARENT, a STEP_CHILD ... to them. Told apart from the engine, as a second pair of eyes. */
final class InverseTerms {
    private static final Map<KinshipTerm, KinshipTerm> INVERSE = inverses();

    private InverseTerms() {}

    static KinshipTerm of(KinshipTerm term) {
        return INVERSE.getOrDefault(term, term);
    }

    private static Map<KinshipTerm, KinshipTerm> inverses() {
        Map<KinshipTerm, KinshipTerm> inverse = new EnumMap<>(KinshipTerm.class);
        both(inverse, KinshipTerm.PARENT, KinshipTerm.CHILD);
        both(inverse, KinshipTerm.GRANDPARENT, KinshipTerm.GRANDCHILD);
        both(inverse, KinshipTerm.GREAT_GRANDPARENT, KinshipTerm.GREAT_GRANDCHILD);
        both(inverse, KinshipTerm.AUNT_UNCLE, KinshipTerm.NIECE_NEPHEW);
        both(inverse, KinshipTerm.GREAT_AUNT_UNCLE, KinshipTerm.GREAT_NIECE_NEPHEW);
        both(inverse, KinshipTerm.STEP_PARENT, KinshipTerm.STEP_CHILD);
        both(inverse, KinshipTerm.ADOPTIVE_PARENT, KinshipTerm.ADOPTED_CHILD);
        both(inverse, KinshipTerm.FOSTER_CARER, KinshipTerm.FOSTERED_CHILD);
        both(inverse, KinshipTerm.PRIVATE_FOSTER_CARER, KinshipTerm.PRIVATELY_FOSTERED_CHILD);
        both(inverse, KinshipTerm.SPECIAL_GUARDIAN, KinshipTerm.SPECIAL_GUARDIAN_CHILD);
        both(inverse, KinshipTerm.CARER, KinshipTerm.CARED_FOR);
        both(inverse, KinshipTerm.PARENT_IN_LAW, KinshipTerm.CHILD_IN_LAW);
        return inverse;
    }

    private static void both(Map<KinshipTerm, KinshipTerm> inverse, KinshipTerm one, KinshipTerm other) {
        inverse.put(one, other);
        inverse.put(other, one);
    }
}
