package org.kith.exchange.ssda903.rule.adoption;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A married couple of the same sex is MM or FF. Rule 524: L12. */
final class MarriedSameSexCoupleRule implements ReturnRule {

    @Override
    public String number() {
        return "524";
    }

    @Override
    public String asks() {
        return "A married couple of the same sex is MM or FF.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Ad1.sexOf(returned, "L12");
    }
}
