package org.kith.involvement;

/** Kinds of child protection conference. */
public enum ConferenceKind {
    INITIAL,
    REVIEW
}
