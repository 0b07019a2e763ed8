package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Of a girl who is looked after it is said whether she is a mother. Rule 393; rule 607 asks the same of those who left care in the year
 * and is asked with it.
 */
final class MotherGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "393";
    }

    @Override
    public String asks() {
        return "Of a girl who is looked after it is said whether she is a mother.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> !row.has("MOTHER")
                        && WholeReturn.sex(row).filter("F"::equals).isPresent()
                        && returned.child(row).isLookedAfter())
                .map(row -> Fault.of(row, "MOTHER", "A girl who is looked after, other than in short breaks"));
    }
}
