package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 178: The provider of a placement is a code of the list. */
final class ProviderCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "178";
    }

    @Override
    public String asks() {
        return "The provider of a placement is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.faults(returned, CodedColumn.PROVIDER);
    }
}
