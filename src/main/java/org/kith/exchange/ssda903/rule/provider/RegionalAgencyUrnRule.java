package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 242: XXXXXXX stands with adopters and foster carers only. */
final class RegionalAgencyUrnRule implements ReturnRule {

    @Override
    public String number() {
        return "242";
    }

    @Override
    public String asks() {
        return "XXXXXXX stands with adopters and foster carers only.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2025);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("URN").equals("XXXXXXX")
                        && !episode.get("PLACE").matches("A[3-6]|U[1-6]"))
                .map(episode -> Fault.of(episode, "URN", "The placement is " + episode.get("PLACE")));
    }
}
