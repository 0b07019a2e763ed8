package org.kith.access;

/** What an alert is about. The names are part of the contract. */
public enum AlertKind {
    /** Somebody broke glass. */
    BREAK_GLASS,
    /** Somebody saw a child's whole record by being on duty, and by nothing else. */
    DUTY
}
