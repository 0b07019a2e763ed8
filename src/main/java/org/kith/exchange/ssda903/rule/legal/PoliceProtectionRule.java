package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Police protection lasts no longer than 72 hours. Rule 361, Children Act 1989 section 46(6): 3 days, as the return has no hours. */
final class PoliceProtectionRule implements ReturnRule {

    @Override
    public String number() {
        return "361";
    }

    @Override
    public String asks() {
        return "Police protection lasts no longer than 72 hours.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return LegalStatusLimit.faults(returned, "L1", 3);
    }
}
