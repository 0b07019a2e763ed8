package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW07STG2: A social worker who changed did so in the year. */
final class SocialWorkerEndInYearRule implements ReturnRule {

    @Override
    public String number() {
        return "SW07STG2";
    }

    @Override
    public String asks() {
        return "A social worker who changed did so in the year.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(SW_EPISODES)
                .filter(spell -> spell.to() != null && !returned.year().holds(spell.to()))
                .map(spell -> Fault.of(spell.row(), "SW_DEC", "Not in " + returned.year()));
    }
}
