package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 570: A child went missing by the end of the year. */
final class MissingStartByYearsEndRule implements ReturnRule {

    @Override
    public String number() {
        return "570";
    }

    @Override
    public String asks() {
        return "A child went missing by the end of the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(MISSING)
                .filter(spell -> Days.after(spell.from(), returned.year().last()))
                .map(spell -> Fault.of(
                        spell.row(), "MIS_START", "After " + returned.year().last()));
    }
}
