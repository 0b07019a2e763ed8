package org.kith.exchange.ssda903.rule.adoption;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Civil partners are a couple. Rule 519: L2. */
final class CivilPartnersRule implements ReturnRule {

    @Override
    public String number() {
        return "519";
    }

    @Override
    public String asks() {
        return "Civil partners are a couple.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Ad1.sexOf(returned, "L2");
    }
}
