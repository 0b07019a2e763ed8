package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 352: Nobody aged 18 or over starts to be looked after. */
final class StartUnder18Rule implements ReturnRule {

    @Override
    public String number() {
        return "352";
    }

    @Override
    public String asks() {
        return "Nobody aged 18 or over starts to be looked after.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("RNE").equals("S")
                        && returned.child(episode).isAged(18, episode.from()))
                .map(episode -> Fault.of(episode, "DECOM", "Aged 18 or over on that day"));
    }
}
