package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;

/** What the rules on a reason for ceasing and the age on that day share. */
final class CeasedAge {
    private CeasedAge() {}

    /** The child has to be so old. */
    static Stream<Fault> under(CheckedReturn returned, String reasons, int age) {
        return returned.episodes()
                .filter(episode -> episode.get("REC").matches(reasons)
                        && returned.child(episode).isUnder(age, episode.to()))
                .map(episode -> Fault.of(episode, "REC", "Under %d on %s".formatted(age, episode.to())));
    }

    /** The child must not be so old yet. */
    static Stream<Fault> aged(CheckedReturn returned, String reasons, int age) {
        return returned.episodes()
                .filter(episode -> episode.get("REC").matches(reasons)
                        && returned.child(episode).isAged(age, episode.to()))
                .map(episode -> Fault.of(episode, "REC", "Aged %d or over on %s".formatted(age, episode.to())));
    }
}
