package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A short break lasts no longer than 17 days. Rule 365, V3: each episode by itself. */
final class ShortBreakLengthRule implements ReturnRule {

    @Override
    public String number() {
        return "365";
    }

    @Override
    public String asks() {
        return "A short break lasts no longer than 17 days.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("LS").equals("V3"))
                .filter(episode -> Days.longer(
                        episode.from(), episode.to() == null ? returned.year().last() : episode.to(), 17))
                .map(episode -> Fault.of(episode, "DEC", "Longer than 17 days"));
    }
}
