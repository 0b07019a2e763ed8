package org.kith.care.permanence;

/** Who adopts, by number and sex (SSDA903 SEX_ADOPTR). The labels stand in the schema. */
public enum SexOfAdopters {
    M1,
    F1,
    MM,
    FF,
    MF
}
