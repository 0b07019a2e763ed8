package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 363: A child assessment order lasts no longer than 7 days. */
final class ChildAssessmentRule implements ReturnRule {

    @Override
    public String number() {
        return "363";
    }

    @Override
    public String asks() {
        return "A child assessment order lasts no longer than 7 days.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return LegalStatusLimit.faults(returned, "L3", 7);
    }
}
