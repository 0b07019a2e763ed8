package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 552: The decision was made by the day on which the child was placed for adoption. */
final class DecisionByPlacementRule implements ReturnRule {

    @Override
    public String number() {
        return "552";
    }

    @Override
    public String asks() {
        return "The decision was made by the day on which the child was placed for adoption.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.episodes().stream()
                        .filter(episode -> episode.get("PLACE").matches("A[3-6]"))
                        .limit(1)
                        .flatMap(episode -> child.spells(PLACED_FOR_ADOPTION).stream()
                                .limit(1)
                                .filter(spell -> Days.after(spell.from(), episode.from()))
                                .map(spell -> Fault.of(spell.row(), "DATE_PLACED", "Placed on " + episode.from()))));
    }
}
