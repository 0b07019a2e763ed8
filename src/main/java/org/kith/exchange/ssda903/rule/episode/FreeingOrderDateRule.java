package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 445: No episode under a freeing order began after December 2005. */
final class FreeingOrderDateRule implements ReturnRule {

    @Override
    public String number() {
        return "445";
    }

    @Override
    public String asks() {
        return "No episode under a freeing order began after December 2005.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.notValid(returned, CodedColumn.LEGAL_STATUS, "D1");
    }
}
