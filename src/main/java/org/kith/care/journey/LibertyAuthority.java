package org.kith.care.journey;

/** Who authorised that a child is deprived of liberty. The names are those of the schema. */
public enum LibertyAuthority {
    HIGH_COURT,
    COURT_OF_PROTECTION,
    OTHER
}
