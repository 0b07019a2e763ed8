package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 522: A decision was reversed no earlier than it was made. */
final class ReversalSinceDecisionRule implements ReturnRule {

    @Override
    public String number() {
        return "522";
    }

    @Override
    public String asks() {
        return "A decision was reversed no earlier than it was made.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(PLACED_FOR_ADOPTION)
                .filter(spell -> Days.before(spell.to(), spell.from()))
                .map(spell -> Fault.of(spell.row(), "DATE_PLACED_CEASED", "Decided on " + spell.from()));
    }
}
