package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 174: Of a boy no date of birth of a mother's child is given. */
final class BoyIsNoMotherRule implements ReturnRule {

    @Override
    public String number() {
        return "174";
    }

    @Override
    public String asks() {
        return "Of a boy no date of birth of a mother's child is given.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.has("MC_DOB")
                        && WholeReturn.sex(row).filter("M"::equals).isPresent())
                .map(row -> Fault.of(row, "MC_DOB", "The child is a boy"));
    }
}
