package org.kith.exchange.ssda903.rule.adoption;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A married couple of different sexes is MF. Rule 520: L11. */
final class MarriedCoupleRule implements ReturnRule {

    @Override
    public String number() {
        return "520";
    }

    @Override
    public String asks() {
        return "A married couple of different sexes is MF.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Ad1.sexOf(returned, "L11");
    }
}
