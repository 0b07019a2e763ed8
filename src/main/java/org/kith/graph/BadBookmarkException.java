package org.kith.graph;

/** The store does not take a bookmark that the caller sent. */
public final class BadBookmarkException extends RuntimeException {
    public BadBookmarkException() {
        super("The bookmark is not one that a mutation gave; leave it out to read what is there");
    }
}
