package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 358: A child under 10 is not remanded, detained or under a youth rehabilitation order. */
final class CriminalAgeRule implements ReturnRule {

    @Override
    public String number() {
        return "358";
    }

    @Override
    public String asks() {
        return "A child under 10 is not remanded, detained or under a youth rehabilitation order.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("LS").matches("J[123]")
                        && returned.child(episode).isUnder(10, episode.from()))
                .map(episode -> Fault.of(episode, "LS", "Under 10 on " + episode.from()));
    }
}
