package org.kith.graph;

/** The store cannot be reached, or takes no statements now. */
public final class StoreUnavailableException extends StoreException {
    StoreUnavailableException(Throwable cause) {
        super("The store cannot be reached", cause);
    }
}
