package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A URN has the form of one. Rule 1008, as far as the form goes: Ofsted's list is not at hand. */
final class UrnFormRule implements ReturnRule {

    @Override
    public String number() {
        return "1008";
    }

    @Override
    public String asks() {
        return "A URN has the form of one.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(Episode::hasMalformedUrn)
                .map(episode -> Fault.of(episode, "URN", "SC and six digits, or seven digits, or XXXXXXX"));
    }
}
