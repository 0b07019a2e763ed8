package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * A placement that Ofsted inspects gives its URN. Rule 218, of episodes that were open in the year. Placements outside England have
 * none; the return does not say which those are.
 */
final class UrnGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "218";
    }

    @Override
    public String asks() {
        return "A placement that Ofsted inspects gives its URN.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.lacksUrn()
                        && !Days.before(episode.to(), returned.year().first()))
                .map(episode -> Fault.of(episode, "URN", "The placement is " + episode.get("PLACE")));
    }
}
