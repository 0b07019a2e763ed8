package org.kith.matching.plan;

/**
 * A child who waits for a home.
 *
 * @param id of the child
 * @param group of brothers and sisters who wait together; an only child is a group of one
 * @param arrival place in the order of waiting, the lowest first; equal ones are taken by id
 */
public record Child(String id, String group, int arrival) {}
