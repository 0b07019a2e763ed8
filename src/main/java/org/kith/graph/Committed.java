package org.kith.graph;

/**
 * What a committed transaction gave.
 *
 * @param bookmark sent back by a caller that wants to read its own write from any replica
 */
public record Committed<T>(T value, String bookmark) {}
