package org.kith.exchange.ssda903.rule.deprivation;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * A child deprived of its liberty lives neither in a secure home nor with parents, in custody or in supported accommodation. Rule 710:
 * K1, P1, R5 and K3.
 */
final class DoloImpossiblePlacementRule implements ReturnRule {

    @Override
    public String number() {
        return "710";
    }

    @Override
    public String asks() {
        return "A child deprived of its liberty lives neither in a secure home nor with parents, in custody or in supported accommodation.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return DoloPlacements.faults(returned, place -> place.matches("K1|P1|R5|K3"));
    }
}
