package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 571: A child was found in the year. */
final class MissingEndInYearRule implements ReturnRule {

    @Override
    public String number() {
        return "571";
    }

    @Override
    public String asks() {
        return "A child was found in the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(MISSING)
                .filter(spell -> spell.to() != null && !returned.year().holds(spell.to()))
                .map(spell -> Fault.of(spell.row(), "MIS_END", "Not in " + returned.year()));
    }
}
