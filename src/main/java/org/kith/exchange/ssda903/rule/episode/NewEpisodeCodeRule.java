package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 143: The reason for a new episode is a code of the list. */
final class NewEpisodeCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "143";
    }

    @Override
    public String asks() {
        return "The reason for a new episode is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.faults(returned, CodedColumn.NEW_EPISODE);
    }
}
