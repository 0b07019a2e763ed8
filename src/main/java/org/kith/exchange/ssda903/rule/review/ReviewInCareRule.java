package org.kith.exchange.ssda903.rule.review;

import static org.kith.exchange.ssda903.ReturnTable.EPISODES;
import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Kith's own: A review is held while the child is looked after. */
final class ReviewInCareRule implements ReturnRule {

    @Override
    public String number() {
        return "K08";
    }

    @Override
    public String asks() {
        return "A review is held while the child is looked after.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(REVIEWS)
                .filter(row -> row.day("REVIEW") != null
                        && returned.has(EPISODES)
                        && returned.child(row).periodOn(row.day("REVIEW")).isEmpty())
                .map(row -> Fault.of(row, "REVIEW", "The child was not looked after on that day, as its episodes say"));
    }
}
