package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.AD1;
import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 187: Who was looked after all year was not adopted and is no care leaver. */
final class TwelveMonthsNotLeftRule implements ReturnRule {

    @Override
    public String number() {
        return "187";
    }

    @Override
    public String asks() {
        return "Who was looked after all year was not adopted and is no care leaver.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Stream.of(AD1, OC3)
                .flatMap(returned::rows)
                .filter(row -> returned.child(row).isInCareThroughout(returned.year()))
                .flatMap(row -> row.values().keySet().stream()
                        .filter(column -> !column.equals("CHILD") && !column.equals("DOB") && row.has(column))
                        .limit(1)
                        .map(column -> Fault.of(row, column, "The child was looked after all year")));
    }
}
