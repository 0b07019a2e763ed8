package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 302: No episode began before the child was born. */
final class StartSinceBirthRule implements ReturnRule {

    @Override
    public String number() {
        return "302";
    }

    @Override
    public String asks() {
        return "No episode began before the child was born.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode ->
                        Days.before(episode.from(), returned.child(episode).born()))
                .map(episode -> Fault.of(
                        episode, "DECOM", "Born on " + returned.child(episode).born()));
    }
}
