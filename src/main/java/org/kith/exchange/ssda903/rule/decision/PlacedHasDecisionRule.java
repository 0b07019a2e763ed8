package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 551: Of a child who is placed for adoption the decision is told. */
final class PlacedHasDecisionRule implements ReturnRule {

    @Override
    public String number() {
        return "551";
    }

    @Override
    public String asks() {
        return "Of a child who is placed for adoption the decision is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> returned.has(PLACED_FOR_ADOPTION)
                        && child.rows(PLACED_FOR_ADOPTION).stream().noneMatch(row -> row.has("DATE_PLACED")))
                .flatMap(child -> child.episodes().stream()
                        .filter(episode -> episode.get("PLACE").matches("A[3-6]"))
                        .limit(1))
                .map(episode -> Fault.of(episode, "PLACE", "No decision is told"));
    }
}
