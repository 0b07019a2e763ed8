package org.kith.exchange.ssda903;

/** The folder cannot be read as a return at all. The message says what it lacks. */
public final class NotAReturnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAReturnException(String message) {
        super(message);
    }
}
