package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child whose former foster carer became its special guardian was fostered. Rule 516: E45 and E46 from U1 to U6. */
final class GuardianWasCarerRule implements ReturnRule {

    @Override
    public String number() {
        return "516";
    }

    @Override
    public String asks() {
        return "A child whose former foster carer became its special guardian was fostered.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("REC").matches("E4[56]")
                        && !episode.get("PLACE").matches("U[1-6]"))
                .map(episode -> Fault.of(episode, "REC", "The placement is " + episode.get("PLACE")));
    }
}
