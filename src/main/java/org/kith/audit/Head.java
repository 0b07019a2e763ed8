package org.kith.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a chain had come when a segment was in the store: one line of the log. A log that is kept elsewhere tells of segments and
 * chains that are taken out of the store at the end, where nothing follows that would miss them.
 *
 * @param number of the segment
 * @param last place of its last record in the chain
 * @param seal of the segment
 */
record Head(String chain, int number, long last, String seal) {

    private static final Pattern LINE = Pattern.compile(
            "access-head chain=([0-9A-Za-z-]{1,64}) segment=(\\d{1,9}) last=(\\d{1,18}) seal=([0-9A-Za-z_-]{43})(?=\\s|$)");

    /** Finds a head in a line of a log, whatever else the line says; empty where it says none. */
    static Optional<Head> in(String line) {
        Matcher said = LINE.matcher(line);
        return said.find()
                ? Optional.of(new Head(
                        said.group(1), Integer.parseInt(said.group(2)), Long.parseLong(said.group(3)), said.group(4)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "access-head chain=%s segment=%d last=%d seal=%s".formatted(chain, number, last, seal);
    }
}
