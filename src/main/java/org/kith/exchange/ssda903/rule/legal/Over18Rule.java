package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Somebody over 18 who is looked after lives in a children's home under section 20(5). Rule 359: V2 and K2. */
final class Over18Rule implements ReturnRule {

    @Override
    public String number() {
        return "359";
    }

    @Override
    public String asks() {
        return "Somebody over 18 who is looked after lives in a children's home under section 20(5).";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> !episode.has("DEC")
                        && Days.before(
                                returned.child(episode).birthday(18),
                                returned.year().last())
                        && !(episode.get("LS").equals("V2")
                                && episode.get("PLACE").equals("K2")))
                .map(episode -> Fault.of(
                        episode,
                        "DEC",
                        "Over 18 on %s, and the episode is open"
                                .formatted(returned.year().last())));
    }
}
