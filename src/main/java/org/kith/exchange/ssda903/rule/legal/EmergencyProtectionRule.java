package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 362: An emergency protection order lasts no longer than 21 days. */
final class EmergencyProtectionRule implements ReturnRule {

    @Override
    public String number() {
        return "362";
    }

    @Override
    public String asks() {
        return "An emergency protection order lasts no longer than 21 days.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return LegalStatusLimit.faults(returned, "L2", 21);
    }
}
