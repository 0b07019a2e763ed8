package org.kith.exchange.ssda903.rule.uasc;

import static org.kith.exchange.ssda903.ReturnTable.EPISODES;
import static org.kith.exchange.ssda903.ReturnTable.OC3;
import static org.kith.exchange.ssda903.ReturnTable.UASC;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Of somebody who left care nothing is told as of an unaccompanied child. Rule 1014: a row of OC3 and no episode in the year. */
final class UascIsNoLeaverRule implements ReturnRule {

    @Override
    public String number() {
        return "1014";
    }

    @Override
    public String asks() {
        return "Of somebody who left care nothing is told as of an unaccompanied child.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(UASC)
                .filter(row ->
                        returned.child(row).isIn(OC3) && !returned.child(row).isIn(EPISODES))
                .map(row -> Fault.of(row, "DUC", "The child is in OC3"));
    }
}
