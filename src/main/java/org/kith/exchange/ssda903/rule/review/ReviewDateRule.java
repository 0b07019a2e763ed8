package org.kith.exchange.ssda903.rule.review;

import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 166: The day of a review is given and is a date. */
final class ReviewDateRule implements ReturnRule {

    @Override
    public String number() {
        return "166";
    }

    @Override
    public String asks() {
        return "The day of a review is given and is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(REVIEWS)
                .filter(row -> row.day("REVIEW") == null)
                .map(row -> Fault.of(row, "REVIEW", "Not a date of the form DD/MM/YYYY"));
    }
}
