package org.kith.exchange.ssda903.rule.adoption;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A couple of the same sex without marriage or civil partnership is MM or FF. Rule 518: L4. */
final class UnmarriedSameSexCoupleRule implements ReturnRule {

    @Override
    public String number() {
        return "518";
    }

    @Override
    public String asks() {
        return "A couple of the same sex without marriage or civil partnership is MM or FF.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Ad1.sexOf(returned, "L4");
    }
}
