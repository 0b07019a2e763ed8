package org.kith.api;

/** The id is malformed, or names something of another type than the argument takes. Whether the thing exists is not said. */
public final class BadIdException extends ApiException {
    BadIdException(String message) {
        super(ErrorCode.BAD_ID, message);
    }
}
