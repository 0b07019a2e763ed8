package org.kith.exchange.ssda903.rule.child;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule INT11-INT18: The date of birth is the same in every table. The internal checks INT11 to INT18, one a table. */
final class SameBirthDateRule implements ReturnRule {

    @Override
    public String number() {
        return "INT11-INT18";
    }

    @Override
    public String asks() {
        return "The date of birth is the same in every table.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Stream.of(ReturnTable.values())
                .flatMap(returned::rows)
                .filter(row -> {
                    ReturnRow header = returned.child(row).header();
                    return header != null && row.has("DOB") && !row.get("DOB").equals(header.get("DOB"));
                })
                .map(row -> Fault.of(row, "DOB", "The header says something else"));
    }
}
