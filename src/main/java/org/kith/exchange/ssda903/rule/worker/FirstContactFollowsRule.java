package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW10bSTG2: A first contact begins after the social worker before has ended. */
final class FirstContactFollowsRule implements ReturnRule {

    @Override
    public String number() {
        return "SW10bSTG2";
    }

    @Override
    public String asks() {
        return "A first contact begins after the social worker before has ended.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.neighbourSpells(SW_EPISODES))
                .filter(pair -> pair.next().row().get("SW_REASON").equals("FCONTA")
                        && pair.previous().to() != null
                        && !Days.after(pair.next().from(), pair.previous().to()))
                .map(pair -> Fault.of(
                        pair.next().row(),
                        "SW_DECOM",
                        "Line %d ended on %s"
                                .formatted(
                                        pair.previous().row().line(),
                                        pair.previous().to())));
    }
}
