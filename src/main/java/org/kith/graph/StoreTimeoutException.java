package org.kith.graph;

/** The store did not answer within the time that a statement may take. */
public final class StoreTimeoutException extends StoreException {
    StoreTimeoutException(Throwable cause) {
        super("The store did not answer in time", cause);
    }
}
