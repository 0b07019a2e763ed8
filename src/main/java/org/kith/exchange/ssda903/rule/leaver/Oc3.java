package org.kith.exchange.ssda903.rule.leaver;

import java.util.List;
import org.kith.exchange.ssda903.ReturnRow;

/** What the rules on OC3 share. */
final class Oc3 {
    static final List<String> COLUMNS = List.of("IN_TOUCH", "ACTIV", "ACCOM");

    private Oc3() {}

    static boolean isGiven(ReturnRow row) {
        return COLUMNS.stream().anyMatch(row::has);
    }
}
