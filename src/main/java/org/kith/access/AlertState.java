package org.kith.access;

/** Whether an alert was looked at. The names are part of the contract. */
public enum AlertState {
    /** Nobody has reviewed it yet. */
    OPEN,
    /** It was reviewed. */
    REVIEWED
}
