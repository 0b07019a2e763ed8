package org.kith.api;

/** Why a mutation recorded nothing. The names are part of the contract. */
public enum UserErrorCode {
    /** There is no such object, or the caller may not see it: the two cannot be told apart. */
    NOT_FOUND,
    /** The caller sees it and may not change it, such as a child whom they see only as one of another's network. */
    NOT_ALLOWED,
    /** A value that does not fit. */
    INVALID,
    /** Somebody has changed it since the caller read it. */
    CONFLICT,
    /** It is recorded already. */
    ALREADY_RECORDED,
    /** The idempotency key was used for something else. */
    KEY_REUSED
}
