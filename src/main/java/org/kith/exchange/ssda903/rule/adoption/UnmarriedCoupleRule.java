package org.kith.exchange.ssda903.rule.adoption;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A couple of different sexes without marriage or civil partnership is MF. Rule 517: L3. */
final class UnmarriedCoupleRule implements ReturnRule {

    @Override
    public String number() {
        return "517";
    }

    @Override
    public String asks() {
        return "A couple of different sexes without marriage or civil partnership is MF.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Ad1.sexOf(returned, "L3");
    }
}
