package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 147: The day on which an episode ended is a date. */
final class EpisodeEndDateRule implements ReturnRule {

    @Override
    public String number() {
        return "147";
    }

    @Override
    public String asks() {
        return "The day on which an episode ended is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.row().hasNoDate("DEC"))
                .map(episode -> Fault.of(episode, "DEC", "Not a date of the form DD/MM/YYYY"));
    }
}
