package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 356: An episode did not end before it began. */
final class EndSinceStartRule implements ReturnRule {

    @Override
    public String number() {
        return "356";
    }

    @Override
    public String asks() {
        return "An episode did not end before it began.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> Days.before(episode.to(), episode.from()))
                .map(episode -> Fault.of(episode, "DEC", "It began on " + episode.from()));
    }
}
