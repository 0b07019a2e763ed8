package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 381: Care does not end with a temporary placement. */
final class EndsNotTemporaryRule implements ReturnRule {

    @Override
    public String number() {
        return "381";
    }

    @Override
    public String asks() {
        return "Care does not end with a temporary placement.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.endsCare() && episode.get("PLACE").matches("T[0-4]"))
                .map(episode -> Fault.of(episode, "PLACE", "Care ends with this episode"));
    }
}
