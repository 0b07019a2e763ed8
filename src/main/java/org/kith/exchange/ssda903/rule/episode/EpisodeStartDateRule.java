package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 141: The day on which an episode began is given and is a date. */
final class EpisodeStartDateRule implements ReturnRule {

    @Override
    public String number() {
        return "141";
    }

    @Override
    public String asks() {
        return "The day on which an episode began is given and is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.from() == null)
                .map(episode -> Fault.of(episode, "DECOM", "Not a date of the form DD/MM/YYYY"));
    }
}
