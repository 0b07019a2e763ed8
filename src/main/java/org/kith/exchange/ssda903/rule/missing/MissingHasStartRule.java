package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 564: Of a child who was missing it is told since when. */
final class MissingHasStartRule implements ReturnRule {

    @Override
    public String number() {
        return "564";
    }

    @Override
    public String asks() {
        return "Of a child who was missing it is told since when.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(MISSING)
                .filter(row -> row.has("MISSING") && !row.has("MIS_START"))
                .map(row -> Fault.of(row, "MIS_START", "No day"));
    }
}
