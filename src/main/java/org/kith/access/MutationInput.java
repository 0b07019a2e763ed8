package org.kith.access;

/** The input of a mutation. Two that say the same are equal and have the same {@code toString()}, as records do. */
public interface MutationInput {

    /** Chosen by the caller, 1 to 100 characters: the same key of the same caller does the same mutation once. */
    String idempotencyKey();
}
