package org.kith.exchange.ssda903.rule.review;

import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 167: How a child took part in a review is a code of the list. */
final class ParticipationCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "167";
    }

    @Override
    public String asks() {
        return "How a child took part in a review is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(REVIEWS)
                .filter(row -> !returned.lists(CodeTable.REVIEW_PARTICIPATION, row.get("REVIEW_CODE")))
                .map(row -> Fault.of(row, "REVIEW_CODE", "No code of taking part"));
    }
}
