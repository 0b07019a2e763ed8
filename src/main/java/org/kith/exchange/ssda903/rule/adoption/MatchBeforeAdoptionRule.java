package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 582: Child and adopters were matched before the day of the adoption. */
final class MatchBeforeAdoptionRule implements ReturnRule {

    @Override
    public String number() {
        return "582";
    }

    @Override
    public String asks() {
        return "Child and adopters were matched before the day of the adoption.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> returned.child(row)
                        .adoption()
                        .filter(episode -> Days.same(episode.to(), row.day("DATE_MATCH")))
                        .isPresent())
                .map(row -> Fault.of(row, "DATE_MATCH", "Adopted on that day"));
    }
}
