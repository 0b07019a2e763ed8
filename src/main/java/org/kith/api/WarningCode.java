package org.kith.api;

/** What somebody should look at again, although it was recorded. The names are part of the contract. */
public enum WarningCode {
    /** The check digit or check letter of a number does not fit the rest of it. */
    CHECK_DIGIT,
    /** Somebody else who is recorded may be the same human. */
    POSSIBLE_DUPLICATE,
    /** It does not fit something else that is recorded. */
    UNUSUAL
}
