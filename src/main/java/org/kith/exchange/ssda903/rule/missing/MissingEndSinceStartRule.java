package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 567: A child was found no earlier than it was missed. */
final class MissingEndSinceStartRule implements ReturnRule {

    @Override
    public String number() {
        return "567";
    }

    @Override
    public String asks() {
        return "A child was found no earlier than it was missed.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(MISSING)
                .filter(spell -> Days.before(spell.to(), spell.from()))
                .map(spell -> Fault.of(spell.row(), "MIS_END", "Missing since " + spell.from()));
    }
}
