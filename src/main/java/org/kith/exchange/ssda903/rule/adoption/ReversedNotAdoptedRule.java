package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;
import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 525: A child whose decision for adoption was reversed was not adopted. */
final class ReversedNotAdoptedRule implements ReturnRule {

    @Override
    public String number() {
        return "525";
    }

    @Override
    public String asks() {
        return "A child whose decision for adoption was reversed was not adopted.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> Ad1.COLUMNS.stream().anyMatch(row::has)
                        && returned.child(row).rows(PLACED_FOR_ADOPTION).stream()
                                .anyMatch(placed -> placed.has("DATE_PLACED_CEASED"))
                        && returned.child(row).rows(PLACED_FOR_ADOPTION).stream()
                                .allMatch(placed -> placed.has("DATE_PLACED_CEASED")))
                .map(row -> Fault.of(row, "DATE_INT", "The decision ended, and no new one is told"));
    }
}
