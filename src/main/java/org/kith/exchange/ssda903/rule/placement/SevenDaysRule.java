package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 379: A temporary stay for another reason lasts no longer than seven days. */
final class SevenDaysRule implements ReturnRule {

    @Override
    public String number() {
        return "379";
    }

    @Override
    public String asks() {
        return "A temporary stay for another reason lasts no longer than seven days.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return TemporaryLimit.faults(returned, "T4", 7);
    }
}
