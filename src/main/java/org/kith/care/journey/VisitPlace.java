package org.kith.care.journey;

/** Where a child was visited. The names are those of the schema. */
public enum VisitPlace {
    PLACEMENT,
    FAMILY_HOME,
    SCHOOL,
    OFFICE,
    COMMUNITY,
    ONLINE,
    OTHER
}
