package org.kith.exchange.ssda903.rule.review;

import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Kith's own: A review of the return was held in its year. */
final class ReviewInYearRule implements ReturnRule {

    @Override
    public String number() {
        return "K09";
    }

    @Override
    public String asks() {
        return "A review of the return was held in its year.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(REVIEWS)
                .filter(row -> row.day("REVIEW") != null && !returned.year().holds(row.day("REVIEW")))
                .map(row -> Fault.of(row, "REVIEW", "Not in " + returned.year()));
    }
}
