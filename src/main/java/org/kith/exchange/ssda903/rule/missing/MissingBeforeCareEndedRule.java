package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child goes missing before care ended. Rule 578: after care began (rule 581) and in none of its periods. */
final class MissingBeforeCareEndedRule implements ReturnRule {

    @Override
    public String number() {
        return "578";
    }

    @Override
    public String asks() {
        return "A child goes missing before care ended.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> !child.periods().isEmpty())
                .flatMap(child -> child.spells(MISSING).stream()
                        .filter(spell -> child.periodOn(spell.from()).isEmpty()
                                && !Days.before(
                                        spell.from(), child.periods().getFirst().from())))
                .map(spell -> Fault.of(spell.row(), "MIS_START", "The child was not looked after on that day"));
    }
}
