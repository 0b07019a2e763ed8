package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Only a child who is placed with its parents lives where its home is. Rule 392d: but for P1 the two postcodes differ. */
final class PostcodesDifferRule implements ReturnRule {

    @Override
    public String number() {
        return "392d";
    }

    @Override
    public String asks() {
        return "Only a child who is placed with its parents lives where its home is.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.has("PL_POST")
                        && episode.get("PL_POST").equals(episode.get("HOME_POST"))
                        && !episode.get("PLACE").equals("P1"))
                .map(episode -> Fault.of(
                        episode,
                        "PL_POST",
                        "It is the postcode of the home, and the placement is " + episode.get("PLACE")));
    }
}
