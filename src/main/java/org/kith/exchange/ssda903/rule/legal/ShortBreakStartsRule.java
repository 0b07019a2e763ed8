package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child does not change placement within a short break. Rule 366, V3: each episode starts care. */
final class ShortBreakStartsRule implements ReturnRule {

    @Override
    public String number() {
        return "366";
    }

    @Override
    public String asks() {
        return "A child does not change placement within a short break.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode ->
                        episode.get("LS").equals("V3") && !episode.get("RNE").equals("S"))
                .map(episode -> Fault.of(episode, "RNE", "An episode of V3 says S"));
    }
}
