package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * An open episode has no reason for a change of placement. Rule 233; the open validator reads DATE_EPISODE_CEASED, which the file does
 * not have, and DEC is meant.
 */
final class OpenEpisodeNeedsNoReasonRule implements ReturnRule {

    @Override
    public String number() {
        return "233";
    }

    @Override
    public String asks() {
        return "An open episode has no reason for a change of placement.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2025);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> !episode.has("DEC") && episode.has("REASON_PLACE_CHANGE"))
                .map(episode -> Fault.of(episode, "REASON_PLACE_CHANGE", "The episode has not ended"));
    }
}
