package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW02STG1: The number of a social worker begins with SW or XX and has four characters or more. */
final class SocialWorkerIdRule implements ReturnRule {

    @Override
    public String number() {
        return "SW02STG1";
    }

    @Override
    public String asks() {
        return "The number of a social worker begins with SW or XX and has four characters or more.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(SW_EPISODES)
                .filter(row -> row.has("SW_ID") && !row.get("SW_ID").matches("(?:SW|XX).{2,}"))
                .map(row -> Fault.of(row, "SW_ID", "SW or XX and at least two characters"));
    }
}
