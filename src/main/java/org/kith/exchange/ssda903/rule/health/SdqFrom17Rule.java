package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.List;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 189: A child who was 17 when the year began has no score and no reason. */
final class SdqFrom17Rule implements ReturnRule {

    @Override
    public String number() {
        return "189";
    }

    @Override
    public String asks() {
        return "A child who was 17 when the year began has no score and no reason.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> returned.child(row).isAged(17, returned.year().first()))
                .flatMap(row -> Oc2.firstGiven(row, List.of("SDQ_SCORE", "SDQ_REASON"))
                        .map(column -> Fault.of(
                                row,
                                column,
                                "Aged 17 or over on " + returned.year().first()))
                        .stream());
    }
}
