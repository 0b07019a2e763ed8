package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Kith's own: Remand ends for a child who was remanded. E14 with J1. */
final class RemandEndedRule implements ReturnRule {

    @Override
    public String number() {
        return "K07";
    }

    @Override
    public String asks() {
        return "Remand ends for a child who was remanded.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode ->
                        episode.get("REC").equals("E14") && !episode.get("LS").equals("J1"))
                .map(episode -> Fault.of(episode, "REC", "The legal status is " + episode.get("LS")));
    }
}
