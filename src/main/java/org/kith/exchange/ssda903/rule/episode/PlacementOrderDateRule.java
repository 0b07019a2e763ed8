package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 446: No episode under a placement order began before December 2005. */
final class PlacementOrderDateRule implements ReturnRule {

    @Override
    public String number() {
        return "446";
    }

    @Override
    public String asks() {
        return "No episode under a placement order began before December 2005.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.notValid(returned, CodedColumn.LEGAL_STATUS, "E1");
    }
}
