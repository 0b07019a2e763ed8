package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 354: An episode began by the end of the year. */
final class StartByYearsEndRule implements ReturnRule {

    @Override
    public String number() {
        return "354";
    }

    @Override
    public String asks() {
        return "An episode began by the end of the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> Days.after(episode.from(), returned.year().last()))
                .map(episode ->
                        Fault.of(episode, "DECOM", "After " + returned.year().last()));
    }
}
