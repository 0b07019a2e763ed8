package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Whether a child is a mother is 0 or 1, and told of girls only. Rule 165, but for a blank, which is rule 393. */
final class MotherCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "165";
    }

    @Override
    public String asks() {
        return "Whether a child is a mother is 0 or 1, and told of girls only.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.has("MOTHER")
                        && (!row.get("MOTHER").matches("[01]")
                                || WholeReturn.sex(row).filter("M"::equals).isPresent()))
                .map(row -> Fault.of(row, "MOTHER", "Neither 0 nor 1, or told of a boy"));
    }
}
