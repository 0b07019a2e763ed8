package org.kith.exchange.bundle;

/**
 * Something in a bundle that was not taken.
 *
 * @param file its name
 * @param line of the file, from 1, where the row begins; 0 for the file as a whole
 * @param column its name; empty for the row as a whole
 * @param value what stands there
 * @param reason what is wrong with it, and what to do where that is known
 */
record Refusal(String file, long line, String column, String value, String reason) {
    private static final int LONGEST_VALUE = 200;

    Refusal {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "...";
        }
    }

    @Override
    public String toString() {
        String where = line == 0 ? file : file + " line " + line;
        String what = column.isEmpty() ? "" : ", " + column + (value.isEmpty() ? "" : " '" + value + "'");
        return where + what + ": " + reason;
    }
}
