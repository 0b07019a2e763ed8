package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW05STG1: The day until which somebody was the social worker is a date. */
final class SocialWorkerEndDateRule implements ReturnRule {

    @Override
    public String number() {
        return "SW05STG1";
    }

    @Override
    public String asks() {
        return "The day until which somebody was the social worker is a date.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(SW_EPISODES)
                .filter(row -> row.hasNoDate("SW_DEC"))
                .map(row -> Fault.of(row, "SW_DEC", "Not a date of the form DD/MM/YYYY"));
    }
}
