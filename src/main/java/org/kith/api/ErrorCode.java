package org.kith.api;

import graphql.ErrorClassification;

/** What is wrong with a request, in {@code extensions.code} of an error. The names are part of the contract. */
public enum ErrorCode implements ErrorClassification {
    /** No valid access token. */
    UNAUTHENTICATED,
    /** The caller's role may never use this root field. */
    FORBIDDEN,
    /** An id that is malformed or names another type. */
    BAD_ID,
    /** A cursor that this list did not give. */
    BAD_CURSOR,
    /** A value that its argument does not take. */
    BAD_ARGUMENT,
    /** A document that cannot be read, or does not fit the schema. */
    BAD_DOCUMENT,
    /** A request that is too large, too deep or too wide. */
    LIMIT_EXCEEDED,
    /** A request that may cost more than one request is allowed to. */
    COST_EXCEEDED,
    /** Only known documents are run, and this is none of them. */
    UNKNOWN_DOCUMENT,
    /** The answer took too long. */
    TIMEOUT,
    /** The store cannot be reached. */
    UNAVAILABLE,
    /** A fault of ours. */
    INTERNAL
}
