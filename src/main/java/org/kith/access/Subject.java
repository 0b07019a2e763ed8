package org.kith.access;

/**
 * Somebody whom a fact is about.
 *
 * @param personId id of the person in the store
 * @param field of the input that names the person, or the fact about the person
 */
public record Subject(String personId, String field) {}
