package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A placement for adoption with the current carers begins with S, T or U. Rule 217: A3 and A5. */
final class AdoptedByCarerStartsRule implements ReturnRule {

    @Override
    public String number() {
        return "217";
    }

    @Override
    public String asks() {
        return "A placement for adoption with the current carers begins with S, T or U.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("PLACE").matches("A[35]")
                        && !episode.get("RNE").matches("[STU]"))
                .map(episode -> Fault.of(episode, "RNE", "The placement is " + episode.get("PLACE")));
    }
}
