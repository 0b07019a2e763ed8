package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 118: A reversal was decided in the year and after care began. */
final class ReversalInYearRule implements ReturnRule {

    @Override
    public String number() {
        return "118";
    }

    @Override
    public String asks() {
        return "A reversal was decided in the year and after care began.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(PLACED_FOR_ADOPTION)
                .filter(spell -> Days.before(spell.to(), returned.year().first())
                        || returned.child(spell.row())
                                .lastPeriod()
                                .filter(period -> Days.before(spell.to(), period.from()))
                                .isPresent())
                .map(spell -> Fault.of(spell.row(), "DATE_PLACED_CEASED", "Before the year or before care began"));
    }
}
