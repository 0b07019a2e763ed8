package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.EPISODES;

import java.util.List;
import java.util.Optional;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;

/** What the rules on OC2 share. */
final class Oc2 {
    /** What every child who was looked after for the year is asked. */
    static final List<String> HEALTH = List.of("IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE");

    /** What is asked of some. */
    static final List<String> FURTHER =
            List.of("CONVICTED", "HEALTH_CHECK", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED");

    private Oc2() {}

    static boolean throughout(CheckedReturn returned, ReturnRow row) {
        return returned.child(row).isInCareThroughout(returned.year());
    }

    /** Where episodes are known and say that it was not. */
    static boolean notThroughout(CheckedReturn returned, ReturnRow row) {
        return returned.has(EPISODES) && !throughout(returned, row);
    }

    static boolean asksForScore(CheckedReturn returned, ReturnRow row) {
        ChildInReturn child = returned.child(row);
        return child.isAged(4, returned.year().first())
                && child.isUnder(17, returned.year().last());
    }

    static Optional<String> firstGiven(ReturnRow row, List<String> columns) {
        return columns.stream().filter(row::has).findFirst();
    }

    static Optional<String> firstBlank(ReturnRow row, List<String> columns) {
        return columns.stream().filter(column -> !row.has(column)).findFirst();
    }
}
