package org.kith.api;

/**
 * One object of a page.
 *
 * @param node the object
 * @param cursor its place in the list
 */
public record Edge<T>(T node, String cursor) {}
