package org.kith.care.referring.rule;

/**
 * What a rule has to say.
 *
 * @param field path in the input, such as {@code actualPlacement.placementLocation}
 */
public record Remark(String field, Kind kind, String message) {
    /** What follows from a remark. */
    public enum Kind {
        /** Nothing is recorded. */
        INVALID,
        /** Nothing is recorded, because it is already. */
        ALREADY_RECORDED,
        /** It is recorded, and somebody should look at it again. */
        UNUSUAL
    }
}
