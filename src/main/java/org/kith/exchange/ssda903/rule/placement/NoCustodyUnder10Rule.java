package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 234: A child under 10 does not move because of custody. */
final class NoCustodyUnder10Rule implements ReturnRule {

    @Override
    public String number() {
        return "234";
    }

    @Override
    public String asks() {
        return "A child under 10 does not move because of custody.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2025);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("REASON_PLACE_CHANGE").equals("CUSTOD")
                        && returned.child(episode).isUnder(10, episode.from()))
                .map(episode -> Fault.of(episode, "REASON_PLACE_CHANGE", "Under 10 on " + episode.from()));
    }
}
