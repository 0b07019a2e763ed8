package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * The placement is a code of the list on the days of the episode. Rule 146, and rule 217t of P2, by the days for which the table of
 * placement types has each code.
 */
final class PlacementCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "146";
    }

    @Override
    public String asks() {
        return "The placement is a code of the list on the days of the episode.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return EpisodeCodes.faults(returned, CodedColumn.PLACEMENT);
    }
}
