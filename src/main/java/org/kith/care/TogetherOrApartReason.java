package org.kith.care;

/** What an assessment whether siblings should live together rests on. The names are those of the schema. */
public enum TogetherOrApartReason {
    BOND_BETWEEN_CHILDREN,
    WISHES_OF_CHILDREN,
    NEEDS_OF_ONE_CHILD,
    RISK_BETWEEN_CHILDREN,
    ROLE_OF_ONE_CHILD,
    SETTLED_WITH_CARERS,
    PLAN_OF_ONE_CHILD,
    AGE_GAP,
    NO_HOME_FOR_ALL,
    DISTANCE_TO_SCHOOL,
    DIRECTION_OF_COURT,
    OTHER
}
