package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 375: A temporary stay in hospital lasts no longer than six weeks. */
final class HospitalLengthRule implements ReturnRule {

    @Override
    public String number() {
        return "375";
    }

    @Override
    public String asks() {
        return "A temporary stay in hospital lasts no longer than six weeks.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return TemporaryLimit.faults(returned, "T1", 42);
    }
}
