package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child in residential employment is at least 14. Rule 374: P3. */
final class EmploymentFrom14Rule implements ReturnRule {

    @Override
    public String number() {
        return "374";
    }

    @Override
    public String asks() {
        return "A child in residential employment is at least 14.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return PlacementAge.faults(returned, "P3", 14);
    }
}
