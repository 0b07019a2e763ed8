package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Child and adopters were matched by the day on which the child was placed with them. Rule 331, of the episode that ended in adoption.
 */
final class MatchByPlacementRule implements ReturnRule {

    @Override
    public String number() {
        return "331";
    }

    @Override
    public String asks() {
        return "Child and adopters were matched by the day on which the child was placed with them.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> returned.child(row)
                        .adoption()
                        .filter(episode -> Days.after(row.day("DATE_MATCH"), episode.from()))
                        .isPresent())
                .map(row -> Fault.of(row, "DATE_MATCH", "The placement that ended in adoption began before"));
    }
}
