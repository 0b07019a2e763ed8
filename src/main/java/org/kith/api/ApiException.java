package org.kith.api;

/**
 * A request that cannot be answered, with the reason that the caller is told. The message goes to the caller as it is: it holds
 * the caller's own values at most, and never a value of a record.
 */
public class ApiException extends RuntimeException {

    private final ErrorCode code;

    public ApiException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
