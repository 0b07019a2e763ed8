package org.kith.care;

/** Whether a child was missing or absent (SSDA903 MISSING). The labels stand in the schema. */
public enum MissingKind {
    M,
    A
}
