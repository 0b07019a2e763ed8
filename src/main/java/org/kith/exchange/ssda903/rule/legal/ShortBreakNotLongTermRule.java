package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child in short breaks is in no long-term foster placement. Rule 384: U1 and U4. */
final class ShortBreakNotLongTermRule implements ReturnRule {

    @Override
    public String number() {
        return "384";
    }

    @Override
    public String asks() {
        return "A child in short breaks is in no long-term foster placement.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode ->
                        episode.isShortBreak() && episode.get("PLACE").matches("U[14]"))
                .map(episode -> Fault.of(episode, "PLACE", "The legal status is " + episode.get("LS")));
    }
}
