package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 180: The score of strengths and difficulties is a whole number from 0 to 40. */
final class SdqScoreRule implements ReturnRule {

    @Override
    public String number() {
        return "180";
    }

    @Override
    public String asks() {
        return "The score of strengths and difficulties is a whole number from 0 to 40.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.has("SDQ_SCORE") && !row.get("SDQ_SCORE").matches("[0-9]|[123][0-9]|40"))
                .map(row -> Fault.of(row, "SDQ_SCORE", "Not a whole number from 0 to 40"));
    }
}
