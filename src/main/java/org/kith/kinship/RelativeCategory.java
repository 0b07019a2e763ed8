package org.kith.kinship;

import org.kith.kinship.relation.KinshipTerm;

/** Under what a relative is filed, by the term of the nearest relationship. */
public enum RelativeCategory {
    PARENTS,
    CHILDREN,
    SIBLINGS,
    GRANDPARENTS,
    GRANDCHILDREN,
    AUNTS_UNCLES,
    NIECES_NEPHEWS,
    COUSINS,
    PARTNERS,
    STEP_FAMILY,
    IN_LAWS,
    CARERS,
    CARED_FOR,
    OTHER_KIN,
    KITH;

    static RelativeCategory of(KinshipTerm term) {
        return switch (term) {
            case PARENT, ADOPTIVE_PARENT -> PARENTS;
            case CHILD, ADOPTED_CHILD -> CHILDREN;
            case SIBLING, HALF_SIBLING, AT_LEAST_HALF_SIBLING, ADOPTIVE_SIBLING, FOSTER_SIBLING -> SIBLINGS;
            case GRANDPARENT, GREAT_GRANDPARENT -> GRANDPARENTS;
            case GRANDCHILD, GREAT_GRANDCHILD -> GRANDCHILDREN;
            case AUNT_UNCLE, GREAT_AUNT_UNCLE -> AUNTS_UNCLES;
            case NIECE_NEPHEW, GREAT_NIECE_NEPHEW -> NIECES_NEPHEWS;
            case COUSIN -> COUSINS;
            case PARTNER, EX_PARTNER -> PARTNERS;
            case STEP_PARENT, STEP_CHILD, STEP_SIBLING -> STEP_FAMILY;
            case PARENT_IN_LAW, CHILD_IN_LAW, SIBLING_IN_LAW -> IN_LAWS;
            case FOSTER_CARER, PRIVATE_FOSTER_CARER, SPECIAL_GUARDIAN, CARER -> CARERS;
            case FOSTERED_CHILD, PRIVATELY_FOSTERED_CHILD, SPECIAL_GUARDIAN_CHILD, CARED_FOR ->
                RelativeCategory.CARED_FOR;
            case KIN, SELF -> OTHER_KIN;
            case KITH -> RelativeCategory.KITH;
        };
    }
}
