package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child who goes to the care of adult services is at least 16. Rule 389: E7. */
final class AdultCareFrom16Rule implements ReturnRule {

    @Override
    public String number() {
        return "389";
    }

    @Override
    public String asks() {
        return "A child who goes to the care of adult services is at least 16.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return CeasedAge.under(returned, "E7", 16);
    }
}
