package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 151: Of an adoption all is told, or nothing. */
final class AdoptionWholeRule implements ReturnRule {

    @Override
    public String number() {
        return "151";
    }

    @Override
    public String asks() {
        return "Of an adoption all is told, or nothing.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> Ad1.COLUMNS.stream().anyMatch(row::has))
                .flatMap(row -> Ad1.COLUMNS.stream()
                        .filter(column -> !row.has(column))
                        .limit(1)
                        .map(column -> Fault.of(row, column, "Blank, and others are told")));
    }
}
