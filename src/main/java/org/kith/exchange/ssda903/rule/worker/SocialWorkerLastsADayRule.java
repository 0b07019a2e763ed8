package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Somebody is the social worker for a day at least. Rule SW09, as its text says: 24 hours. The open validator asks for three days. */
final class SocialWorkerLastsADayRule implements ReturnRule {

    @Override
    public String number() {
        return "SW09STG2";
    }

    @Override
    public String asks() {
        return "Somebody is the social worker for a day at least.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(SW_EPISODES)
                .filter(spell -> Days.same(spell.from(), spell.to()))
                .map(spell -> Fault.of(spell.row(), "SW_DEC", "It began on that day"));
    }
}
