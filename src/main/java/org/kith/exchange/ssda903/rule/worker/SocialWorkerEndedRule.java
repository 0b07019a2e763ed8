package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW08STG2: A new social worker begins after the one before has ended. */
final class SocialWorkerEndedRule implements ReturnRule {

    @Override
    public String number() {
        return "SW08STG2";
    }

    @Override
    public String asks() {
        return "A new social worker begins after the one before has ended.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.neighbourSpells(SW_EPISODES))
                .filter(pair -> !pair.previous().row().has("SW_DEC"))
                .map(pair -> Fault.of(
                        pair.previous().row(),
                        "SW_DEC",
                        "No end, and line " + pair.next().row().line() + " follows"));
    }
}
