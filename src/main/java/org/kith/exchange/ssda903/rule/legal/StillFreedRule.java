package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** No child is freed for adoption any more. Rule 451: an open episode of D1. */
final class StillFreedRule implements ReturnRule {

    @Override
    public String number() {
        return "451";
    }

    @Override
    public String asks() {
        return "No child is freed for adoption any more.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("LS").equals("D1") && !episode.has("DEC"))
                .map(episode -> Fault.of(episode, "LS", "The episode is open"));
    }
}
