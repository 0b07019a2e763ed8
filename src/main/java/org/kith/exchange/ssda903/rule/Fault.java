package org.kith.exchange.ssda903.rule;

import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.ReturnRow;

/**
 * A place in a return where it breaks a rule.
 *
 * @param column that is to be put right first
 * @param reason in words, of this row
 */
public record Fault(ReturnRow row, String column, String reason) {
    /** What stands there. */
    public String value() {
        return row.get(column);
    }

    public static Fault of(ReturnRow row, String column, String reason) {
        return new Fault(row, column, reason);
    }

    public static Fault of(Episode episode, String column, String reason) {
        return new Fault(episode.row(), column, reason);
    }
}
