package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW13STG1: Why the social worker changed is a code of the list. */
final class SocialWorkerReasonCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "SW13STG1";
    }

    @Override
    public String asks() {
        return "Why the social worker changed is a code of the list.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(SW_EPISODES)
                .filter(row -> row.has("SW_REASON")
                        && !returned.lists(CodeTable.REASON_FOR_SOCIAL_WORKER_CHANGE, row.get("SW_REASON")))
                .map(row -> Fault.of(row, "SW_REASON", "No code of the list"));
    }
}
