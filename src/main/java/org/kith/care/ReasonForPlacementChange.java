package org.kith.care;

/** Why a placement ended (SSDA903 REASON_PLACE_CHANGE). Labels, dates and sources: {@link CodeTable}, read from {@code codes/reason-for-placement-change.csv}. */
public enum ReasonForPlacementChange {
    CARPL,
    CLOSE,
    ALLEG,
    STAND,
    APPRR,
    CREQB,
    CREQO,
    CHILD,
    LAREQ,
    PLACE,
    CUSTOD,
    OTHER
}
