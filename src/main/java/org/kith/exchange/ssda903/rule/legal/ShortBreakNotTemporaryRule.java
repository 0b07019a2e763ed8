package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 382: A child in short breaks is in no temporary placement. */
final class ShortBreakNotTemporaryRule implements ReturnRule {

    @Override
    public String number() {
        return "382";
    }

    @Override
    public String asks() {
        return "A child in short breaks is in no temporary placement.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode ->
                        episode.isShortBreak() && episode.get("PLACE").matches("T[0-4]"))
                .map(episode -> Fault.of(episode, "PLACE", "The legal status is " + episode.get("LS")));
    }
}
