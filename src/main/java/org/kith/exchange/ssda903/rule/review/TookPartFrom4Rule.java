package org.kith.exchange.ssda903.rule.review;

import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child of 4 or over was not too young to take part. Rule 440: PN0. */
final class TookPartFrom4Rule implements ReturnRule {

    @Override
    public String number() {
        return "440";
    }

    @Override
    public String asks() {
        return "A child of 4 or over was not too young to take part.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(REVIEWS)
                .filter(row -> row.get("REVIEW_CODE").equals("PN0")
                        && returned.child(row).isAged(4, row.day("REVIEW")))
                .map(row -> Fault.of(row, "REVIEW_CODE", "Aged 4 or over on the day of the review"));
    }
}
