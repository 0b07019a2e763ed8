package org.kith.care;

/** The legal status under which a child is looked after (SSDA903 LS). Labels, dates and sources: {@link CodeTable}, read from {@code codes/legal-status.csv}. */
public enum LegalStatus {
    C1,
    C2,
    D1,
    E1,
    V2,
    V3,
    V4,
    J1,
    J2,
    J3,
    L1,
    L2,
    L3
}
