package org.kith.person;

/** Sex as the SSDA903 and children in need returns code it since 2023: female, male, unknown. */
public enum Sex {
    F,
    M,
    U
}
