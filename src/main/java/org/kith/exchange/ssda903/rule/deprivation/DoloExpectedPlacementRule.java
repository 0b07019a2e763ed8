package org.kith.exchange.ssda903.rule.deprivation;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child deprived of its liberty lives where that is expected. Rule 709: K2, Z12 or Z13. */
final class DoloExpectedPlacementRule implements ReturnRule {

    @Override
    public String number() {
        return "709";
    }

    @Override
    public String asks() {
        return "A child deprived of its liberty lives where that is expected.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return DoloPlacements.faults(returned, place -> !place.matches("K2|Z12|Z13"));
    }
}
