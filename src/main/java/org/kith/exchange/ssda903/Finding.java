package org.kith.exchange.ssda903;

/**
 * Something that is wrong with a row of a return, or worth knowing about it.
 *
 * @param line of the file, the first being 1; 0 where the finding is about the whole file
 * @param column empty where the finding is about the whole row
 * @param value as it stands there
 * @param message what is wrong, in words, with the rule
 */
public record Finding(FindingCode code, String file, long line, String column, String value, String message) {}
