package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Somebody who stays with the carers after care is at least 18. Rule 460: E17. */
final class StayedWithCarersFrom18Rule implements ReturnRule {

    @Override
    public String number() {
        return "460";
    }

    @Override
    public String asks() {
        return "Somebody who stays with the carers after care is at least 18.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return CeasedAge.under(returned, "E17", 18);
    }
}
