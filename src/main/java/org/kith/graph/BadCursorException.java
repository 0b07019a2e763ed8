package org.kith.graph;

/** The cursor is not one that this list gave. */
public final class BadCursorException extends RuntimeException {
    BadCursorException() {
        super("The cursor is not one that this list gave; leave it out to start at the first page");
    }
}
