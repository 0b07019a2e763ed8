package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 144: The legal status is a code of the list. */
final class LegalStatusCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "144";
    }

    @Override
    public String asks() {
        return "The legal status is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.unknown(returned, CodedColumn.LEGAL_STATUS);
    }
}
