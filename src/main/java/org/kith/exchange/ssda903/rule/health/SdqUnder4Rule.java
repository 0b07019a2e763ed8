package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.List;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 188: A child under 4 at the end of the year has no score and no reason. */
final class SdqUnder4Rule implements ReturnRule {

    @Override
    public String number() {
        return "188";
    }

    @Override
    public String asks() {
        return "A child under 4 at the end of the year has no score and no reason.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> returned.child(row).isUnder(4, returned.year().last()))
                .flatMap(row -> Oc2.firstGiven(row, List.of("SDQ_SCORE", "SDQ_REASON"))
                        .map(column -> Fault.of(
                                row, column, "Under 4 on " + returned.year().last()))
                        .stream());
    }
}
