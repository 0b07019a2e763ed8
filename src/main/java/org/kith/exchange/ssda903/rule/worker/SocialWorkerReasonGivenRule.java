package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW15STG2: Of a social worker who began in the year it is told why. */
final class SocialWorkerReasonGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "SW15STG2";
    }

    @Override
    public String asks() {
        return "Of a social worker who began in the year it is told why.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(SW_EPISODES)
                .filter(spell ->
                        returned.year().holds(spell.from()) && !spell.row().has("SW_REASON"))
                .map(spell -> Fault.of(spell.row(), "SW_REASON", "No reason"));
    }
}
