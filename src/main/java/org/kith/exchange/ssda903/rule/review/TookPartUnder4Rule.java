package org.kith.exchange.ssda903.rule.review;

import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child under 4 was too young to take part. Rule 441: PN1 to PN7. */
final class TookPartUnder4Rule implements ReturnRule {

    @Override
    public String number() {
        return "441";
    }

    @Override
    public String asks() {
        return "A child under 4 was too young to take part.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(REVIEWS)
                .filter(row -> row.get("REVIEW_CODE").matches("PN[1-7]")
                        && returned.child(row).isUnder(4, row.day("REVIEW")))
                .map(row -> Fault.of(row, "REVIEW_CODE", "Under 4 on the day of the review"));
    }
}
