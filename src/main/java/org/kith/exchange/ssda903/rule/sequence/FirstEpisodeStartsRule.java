package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * A first episode that began in the year says that care started. Rule 357. An episode that was open when the year began would stand in
 * its return too, so the first of a child that began in the year is the first of its care; one of 1 April may go on from one that ended
 * on that day.
 */
final class FirstEpisodeStartsRule implements ReturnRule {

    @Override
    public String number() {
        return "357";
    }

    @Override
    public String asks() {
        return "A first episode that began in the year says that care started.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> !child.episodes().isEmpty())
                .map(child -> child.episodes().getFirst())
                .filter(episode -> returned.year().holds(episode.from())
                        && !Days.same(episode.from(), returned.year().first())
                        && !episode.get("RNE").equals("S"))
                .map(episode -> Fault.of(episode, "RNE", "No episode of the child comes before it"));
    }
}
