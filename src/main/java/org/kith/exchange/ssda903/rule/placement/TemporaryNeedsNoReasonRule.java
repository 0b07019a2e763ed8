package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 226: A temporary placement has no reason for a change, nor has the episode before it. */
final class TemporaryNeedsNoReasonRule implements ReturnRule {

    @Override
    public String number() {
        return "226";
    }

    @Override
    public String asks() {
        return "A temporary placement has no reason for a change, nor has the episode before it.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> Stream.concat(
                        child.episodes().stream()
                                .filter(episode ->
                                        episode.get("PLACE").matches("T[0-4]") && episode.has("REASON_PLACE_CHANGE"))
                                .map(episode -> Fault.of(
                                        episode, "REASON_PLACE_CHANGE", "The placement is " + episode.get("PLACE"))),
                        child.neighbours()
                                .filter(pair -> pair.next().get("PLACE").matches("T[0-4]")
                                        && pair.previous().has("REASON_PLACE_CHANGE"))
                                .map(pair -> Fault.of(
                                        pair.previous(),
                                        "REASON_PLACE_CHANGE",
                                        "Line " + pair.next().row().line() + " is temporary"))));
    }
}
