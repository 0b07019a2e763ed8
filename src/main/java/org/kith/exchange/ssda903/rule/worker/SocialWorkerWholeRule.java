package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Of a social worker the number is told. Rule SW03STG1: the day is SW04STG1 and the reason SW15STG2. */
final class SocialWorkerWholeRule implements ReturnRule {

    @Override
    public String number() {
        return "SW03STG1";
    }

    @Override
    public String asks() {
        return "Of a social worker the number is told.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(SW_EPISODES)
                .filter(row -> !row.has("SW_ID"))
                .map(row -> Fault.of(row, "SW_ID", "No number"));
    }
}
