package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 581: A child goes missing after care began. */
final class MissingSinceCareBeganRule implements ReturnRule {

    @Override
    public String number() {
        return "581";
    }

    @Override
    public String asks() {
        return "A child goes missing after care began.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> !child.periods().isEmpty())
                .flatMap(child -> child.spells(MISSING).stream()
                        .filter(spell -> Days.before(
                                spell.from(), child.periods().getFirst().from()))
                        .map(spell -> Fault.of(
                                spell.row(),
                                "MIS_START",
                                "Care began on " + child.periods().getFirst().from())));
    }
}
