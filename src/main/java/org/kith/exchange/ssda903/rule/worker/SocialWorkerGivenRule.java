package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;
import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW01STG1: A child who is looked after at the end of the year has a social worker. */
final class SocialWorkerGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "SW01STG1";
    }

    @Override
    public String asks() {
        return "A child who is looked after at the end of the year has a social worker.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> returned.has(SW_EPISODES)
                        && returned.child(row).isInCareAtEndOf(returned.year())
                        && !returned.child(row).isIn(SW_EPISODES))
                .map(row -> Fault.of(
                        row,
                        "CHILD",
                        "Looked after on %s, and no social worker is told"
                                .formatted(returned.year().last())));
    }
}
