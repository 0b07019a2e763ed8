package org.kith.exchange.ssda903.rule.adoption;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A single adopter is M1 or F1. Rule 514: L0. */
final class SingleAdopterRule implements ReturnRule {

    @Override
    public String number() {
        return "514";
    }

    @Override
    public String asks() {
        return "A single adopter is M1 or F1.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Ad1.sexOf(returned, "L0");
    }
}
