package org.kith.exchange.placements;

/**
 * What is wrong with a record, or odd.
 *
 * @param path where, as a JSON pointer, such as {@code /riskAssessment/riskMissing}; empty for the whole record
 * @param value what stands there, as JSON; empty where nothing does
 * @param allowed what may stand there
 */
public record ReferralProblem(String path, Kind kind, String value, String allowed) {
    private static final int LONGEST = 120;

    /** What is wrong. */
    public enum Kind {
        /** It is not JSON, or names a thing twice. */
        NOT_JSON("cannot be read as JSON"),
        /** A value that has to be there is not. */
        MISSING("is missing"),
        /** The standard has no such field here. */
        UNKNOWN_FIELD("is not a field of the standard here"),
        /** A text where a number is due, or the like. */
        WRONG_TYPE("is of the wrong type"),
        /** Not a word of the field's taxonomy. */
        NOT_A_CONCEPT("is not in the taxonomy"),
        /** More than one where one is due. */
        TOO_MANY_VALUES("has too many values"),
        /** Of the right type, and outside what the shape allows. */
        NOT_ALLOWED("is not allowed"),
        /** The record's own context gives a word another meaning than the standard's. */
        OTHER_MEANING("does not mean what the standard means"),
        /** A cost that the standard warns of. */
        UNLIKELY_COST("is unlikely");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether the record is refused for it. The standard's own warnings refuse nothing. */
        public boolean refuses() {
            return this != UNLIKELY_COST;
        }
    }

    public ReferralProblem {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value;
    }

    /** One line: where, what stands there, what is wrong and what may stand there. */
    public String message() {
        return (path.isEmpty() ? "the record" : path)
                + (value.isEmpty() ? " " : " = " + value + " ")
                + kind.words + "; allowed: " + allowed;
    }
}
