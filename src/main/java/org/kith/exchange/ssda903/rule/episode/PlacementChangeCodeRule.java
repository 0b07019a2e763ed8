package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 1009: The reason for a change of placement is a code of the list. */
final class PlacementChangeCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "1009";
    }

    @Override
    public String asks() {
        return "The reason for a change of placement is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.faults(returned, CodedColumn.PLACEMENT_CHANGE);
    }
}
