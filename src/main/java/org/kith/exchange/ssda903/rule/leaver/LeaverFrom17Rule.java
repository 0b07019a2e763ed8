package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 391: A care leaver was at least 17 by the end of the year. */
final class LeaverFrom17Rule implements ReturnRule {

    @Override
    public String number() {
        return "391";
    }

    @Override
    public String asks() {
        return "A care leaver was at least 17 by the end of the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> Oc3.isGiven(row)
                        && returned.child(row).isUnder(17, returned.year().last()))
                .map(row ->
                        Fault.of(row, "DOB", "Under 17 on " + returned.year().last()));
    }
}
