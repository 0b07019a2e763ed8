package org.kith.exchange;

/** A command was called with an option that is missing, unknown or unreadable. The message says which one and what it takes. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUsageException(String message) {
        super(message);
    }
}
