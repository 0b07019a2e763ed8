package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 376: A stay during the carer's holiday lasts no longer than three weeks. */
final class CarersHolidayLengthRule implements ReturnRule {

    @Override
    public String number() {
        return "376";
    }

    @Override
    public String asks() {
        return "A stay during the carer's holiday lasts no longer than three weeks.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return TemporaryLimit.faults(returned, "T3", 21);
    }
}
