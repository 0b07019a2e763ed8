package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Of a care leaver who died or went home no activity and no accommodation is told. Rule 344: both say 0. */
final class GoneLeaverRule implements ReturnRule {

    @Override
    public String number() {
        return "344";
    }

    @Override
    public String asks() {
        return "Of a care leaver who died or went home no activity and no accommodation is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> row.get("IN_TOUCH").matches("DIED|RHOM"))
                .flatMap(row -> Stream.of("ACTIV", "ACCOM")
                        .filter(column -> !row.get(column).equals("0"))
                        .limit(1)
                        .map(column ->
                                Fault.of(row, column, "IN_TOUCH says " + row.get("IN_TOUCH") + ", so 0 is due")));
    }
}
