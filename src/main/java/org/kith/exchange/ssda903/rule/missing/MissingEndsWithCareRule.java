package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 577: When care ends, the child is not missing from it any more. */
final class MissingEndsWithCareRule implements ReturnRule {

    @Override
    public String number() {
        return "577";
    }

    @Override
    public String asks() {
        return "When care ends, the child is not missing from it any more.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(MISSING)
                .filter(spell -> returned.child(spell.row())
                        .periodOn(spell.from())
                        .filter(period -> period.to() != null
                                && !period.last().isX1()
                                && (spell.to() == null
                                        ? !spell.row().has("MIS_END")
                                        : Days.after(spell.to(), period.to())))
                        .isPresent())
                .map(spell -> Fault.of(spell.row(), "MIS_END", "Care had ended before"));
    }
}
