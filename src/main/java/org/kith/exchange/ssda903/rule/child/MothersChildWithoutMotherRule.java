package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 612: Where no mother is, no date of birth of her child is given. */
final class MothersChildWithoutMotherRule implements ReturnRule {

    @Override
    public String number() {
        return "612";
    }

    @Override
    public String asks() {
        return "Where no mother is, no date of birth of her child is given.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.has("MC_DOB")
                        && !row.get("MOTHER").equals("1")
                        && WholeReturn.sex(row).filter("F"::equals).isPresent())
                .map(row -> Fault.of(row, "MC_DOB", "MOTHER does not say 1"));
    }
}
