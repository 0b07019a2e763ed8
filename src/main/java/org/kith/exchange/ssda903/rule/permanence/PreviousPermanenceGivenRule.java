package org.kith.exchange.ssda903.rule.permanence;

import static org.kith.exchange.ssda903.ReturnTable.PREVIOUS_PERMANENCE;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 630: Of a child whose care started in the year it is told whether there was an earlier arrangement. */
final class PreviousPermanenceGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "630";
    }

    @Override
    public String asks() {
        return "Of a child whose care started in the year it is told whether there was an earlier arrangement.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("RNE").equals("S")
                        && returned.year().holds(episode.from())
                        && returned.has(PREVIOUS_PERMANENCE)
                        && returned.child(episode).rows(PREVIOUS_PERMANENCE).stream()
                                .noneMatch(row -> row.has("PREV_PERM")))
                .map(episode -> Fault.of(
                        episode,
                        "RNE",
                        "Care started on %s, and no row tells of an earlier arrangement".formatted(episode.from())));
    }
}
