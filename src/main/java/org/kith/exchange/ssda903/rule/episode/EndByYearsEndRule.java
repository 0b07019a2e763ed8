package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 385: An episode ended by the end of the year, or is open. */
final class EndByYearsEndRule implements ReturnRule {

    @Override
    public String number() {
        return "385";
    }

    @Override
    public String asks() {
        return "An episode ended by the end of the year, or is open.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> Days.after(episode.to(), returned.year().last()))
                .map(episode ->
                        Fault.of(episode, "DEC", "After " + returned.year().last()));
    }
}
