package org.kith.care;

/** The main reason why a child came into care, the same for the whole period of care (SSDA903 CIN). Labels, dates and sources: {@link CodeTable}, read from {@code codes/category-of-need.csv}. */
public enum CategoryOfNeed {
    N1,
    N2,
    N3,
    N4,
    N5,
    N6,
    N7,
    N8
}
