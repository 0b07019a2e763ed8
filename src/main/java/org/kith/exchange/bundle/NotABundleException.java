package org.kith.exchange.bundle;

/** A folder cannot be read as a bundle at all. The message says why. */
final class NotABundleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotABundleException(String message) {
        super(message);
    }
}
