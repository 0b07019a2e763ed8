package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Of short breaks no postcode is told. Rule 398, which is about the distance that the Department works out from the postcodes. */
final class ShortBreakHasNoPostcodeRule implements ReturnRule {

    @Override
    public String number() {
        return "398";
    }

    @Override
    public String asks() {
        return "Of short breaks no postcode is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.isShortBreak() && (episode.has("HOME_POST") || episode.has("PL_POST")))
                .map(episode -> Fault.of(
                        episode,
                        episode.has("HOME_POST") ? "HOME_POST" : "PL_POST",
                        "The legal status is " + episode.get("LS")));
    }
}
