package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Of a child who was adopted no reversal is told. Rule 558, of the last decision. */
final class AdoptedIsNotReversedRule implements ReturnRule {

    @Override
    public String number() {
        return "558";
    }

    @Override
    public String asks() {
        return "Of a child who was adopted no reversal is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> child.adoption().isPresent())
                .flatMap(child ->
                        child
                                .lastSpell(PLACED_FOR_ADOPTION)
                                .filter(spell -> spell.row().has("DATE_PLACED_CEASED"))
                                .stream())
                .map(spell -> Fault.of(spell.row(), "DATE_PLACED_CEASED", "The child was adopted"));
    }
}
