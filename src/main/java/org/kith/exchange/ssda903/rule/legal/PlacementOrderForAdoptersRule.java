package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child who is placed for adoption under a placement order has one. Rule 408: A5 and A6 with E1. */
final class PlacementOrderForAdoptersRule implements ReturnRule {

    @Override
    public String number() {
        return "408";
    }

    @Override
    public String asks() {
        return "A child who is placed for adoption under a placement order has one.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("PLACE").matches("A[56]")
                        && !episode.get("LS").equals("E1"))
                .map(episode -> Fault.of(episode, "LS", "The placement is " + episode.get("PLACE")));
    }
}
