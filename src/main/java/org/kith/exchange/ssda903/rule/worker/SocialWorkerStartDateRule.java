package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW04STG1: The day from which somebody was the social worker is given and is a date. */
final class SocialWorkerStartDateRule implements ReturnRule {

    @Override
    public String number() {
        return "SW04STG1";
    }

    @Override
    public String asks() {
        return "The day from which somebody was the social worker is given and is a date.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(SW_EPISODES)
                .filter(row -> row.day("SW_DECOM") == null)
                .map(row -> Fault.of(row, "SW_DECOM", "Not a date of the form DD/MM/YYYY"));
    }
}
