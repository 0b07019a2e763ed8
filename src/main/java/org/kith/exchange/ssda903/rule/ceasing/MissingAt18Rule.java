package org.kith.exchange.ssda903.rule.ceasing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 580: A child who is missing until its care ends at 18 ceases with E8. */
final class MissingAt18Rule implements ReturnRule {

    @Override
    public String number() {
        return "580";
    }

    @Override
    public String asks() {
        return "A child who is missing until its care ends at 18 ceases with E8.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.episodes().stream()
                        .filter(episode -> Days.same(child.birthday(18), episode.to())
                                && !episode.get("REC").equals("E8")
                                && child.spells(MISSING).stream()
                                        .anyMatch(spell -> Days.same(spell.to(), episode.to()))))
                .map(episode -> Fault.of(episode, "REC", "The child was missing until it was 18, on that day"));
    }
}
