package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 700: The day from which a child was deprived of liberty is given and is a date. */
final class DoloStartDateRule implements ReturnRule {

    @Override
    public String number() {
        return "700";
    }

    @Override
    public String asks() {
        return "The day from which a child was deprived of liberty is given and is a date.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(DOLO)
                .filter(row -> row.day("DOLO_START") == null)
                .map(row -> Fault.of(row, "DOLO_START", "Not a date of the form DD/MM/YYYY"));
    }
}
