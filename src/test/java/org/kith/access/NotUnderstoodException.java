package org.kith.access;

/** Cypher that the check of the scope cannot judge, and so does not let pass. */
class NotUnderstoodException extends RuntimeException {

    NotUnderstoodException(CypherToken at, String why) {
        super("line %d: '%s' %s".formatted(at.line(), at.text(), why));
    }
}
