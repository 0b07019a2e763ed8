package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW18STG2: Nobody stops being the social worker before they began. */
final class SocialWorkerEndSinceStartRule implements ReturnRule {

    @Override
    public String number() {
        return "SW18STG2";
    }

    @Override
    public String asks() {
        return "Nobody stops being the social worker before they began.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(SW_EPISODES)
                .filter(spell -> Days.before(spell.to(), spell.from()))
                .map(spell -> Fault.of(spell.row(), "SW_DEC", "It began on " + spell.from()));
    }
}
