package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A placement that Ofsted does not inspect gives no URN. Rule 222, with Z11 to Z14 since 2025-26. */
final class UrnNotExpectedRule implements ReturnRule {

    @Override
    public String number() {
        return "222";
    }

    @Override
    public String asks() {
        return "A placement that Ofsted does not inspect gives no URN.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.has("URN")
                        && !episode.get("URN").equals("XXXXXXX")
                        && episode.get("PLACE").matches("P1|P3|R1|R2|R5|T[0-4]|Z1|Z1[1-4]"))
                .map(episode -> Fault.of(episode, "URN", "The placement is " + episode.get("PLACE")));
    }
}
