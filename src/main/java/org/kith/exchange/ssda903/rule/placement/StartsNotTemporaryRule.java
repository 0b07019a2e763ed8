package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 380: Care does not start with a temporary placement. */
final class StartsNotTemporaryRule implements ReturnRule {

    @Override
    public String number() {
        return "380";
    }

    @Override
    public String asks() {
        return "Care does not start with a temporary placement.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode ->
                        episode.get("RNE").equals("S") && episode.get("PLACE").matches("T[0-4]"))
                .map(episode -> Fault.of(episode, "PLACE", "Care starts with this episode"));
    }
}
