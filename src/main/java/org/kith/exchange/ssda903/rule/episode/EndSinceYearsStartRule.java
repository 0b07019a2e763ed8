package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Kith's own: An episode that ended before the year is not in its return. */
final class EndSinceYearsStartRule implements ReturnRule {

    @Override
    public String number() {
        return "K04";
    }

    @Override
    public String asks() {
        return "An episode that ended before the year is not in its return.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> Days.before(episode.to(), returned.year().first()))
                .map(episode ->
                        Fault.of(episode, "DEC", "Before " + returned.year().first()));
    }
}
