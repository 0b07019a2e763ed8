package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW19STG2: No two social workers of a child begin on the same day. */
final class SocialWorkersStartApartRule implements ReturnRule {

    @Override
    public String number() {
        return "SW19STG2";
    }

    @Override
    public String asks() {
        return "No two social workers of a child begin on the same day.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.neighbourSpells(SW_EPISODES))
                .filter(pair -> Days.same(pair.previous().from(), pair.next().from()))
                .map(pair -> Fault.of(
                        pair.next().row(),
                        "SW_DECOM",
                        "Line " + pair.previous().row().line() + " begins on that day too"));
    }
}
