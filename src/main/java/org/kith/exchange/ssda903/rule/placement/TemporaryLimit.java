package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;

/** What the rules on the length of a temporary placement share. */
final class TemporaryLimit {
    private TemporaryLimit() {}

    static Stream<Fault> faults(CheckedReturn returned, String place, int days) {
        return returned.episodes()
                .filter(episode ->
                        episode.get("PLACE").equals(place) && Days.longer(episode.from(), episode.to(), days))
                .map(episode -> Fault.of(episode, "DEC", "%s lasts no longer than %d days".formatted(place, days)));
    }
}
