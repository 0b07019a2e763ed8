package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child who was adopted had been placed for adoption. Rule 390: E11 and E12 from A3 to A6. */
final class AdoptedFromAdoptersRule implements ReturnRule {

    @Override
    public String number() {
        return "390";
    }

    @Override
    public String asks() {
        return "A child who was adopted had been placed for adoption.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("REC").matches("E1[12]")
                        && !episode.get("PLACE").matches("A[3-6]"))
                .map(episode -> Fault.of(episode, "REC", "The placement is " + episode.get("PLACE")));
    }
}
