package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 355: An episode lasted for a day at least. */
final class LastsADayRule implements ReturnRule {

    @Override
    public String number() {
        return "355";
    }

    @Override
    public String asks() {
        return "An episode lasted for a day at least.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> Days.same(episode.from(), episode.to()))
                .map(episode -> Fault.of(episode, "DEC", "It began on that day"));
    }
}
