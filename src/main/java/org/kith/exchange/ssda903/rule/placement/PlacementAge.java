package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;

/** What the rules on how old a child has to be for a placement share: its age on the day on which the episode began. */
final class PlacementAge {
    private PlacementAge() {}

    static Stream<Fault> faults(CheckedReturn returned, String place, int age) {
        return returned.episodes()
                .filter(episode -> episode.get("PLACE").equals(place)
                        && returned.child(episode).isUnder(age, episode.from()))
                .map(episode -> Fault.of(episode, "PLACE", "Under %d on %s".formatted(age, episode.from())));
    }
}
