package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 145: The category of need is a code of the list. */
final class NeedCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "145";
    }

    @Override
    public String asks() {
        return "The category of need is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.faults(returned, CodedColumn.NEED);
    }
}
