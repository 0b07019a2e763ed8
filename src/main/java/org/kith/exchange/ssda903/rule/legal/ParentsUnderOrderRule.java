package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child who lives with its parents is not accommodated under section 20. Rule 378: P1 with V2. */
final class ParentsUnderOrderRule implements ReturnRule {

    @Override
    public String number() {
        return "378";
    }

    @Override
    public String asks() {
        return "A child who lives with its parents is not accommodated under section 20.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode ->
                        episode.get("PLACE").equals("P1") && episode.get("LS").equals("V2"))
                .map(episode -> Fault.of(episode, "LS", "The placement is P1"));
    }
}
