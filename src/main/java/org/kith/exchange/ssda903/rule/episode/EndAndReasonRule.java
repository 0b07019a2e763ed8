package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 148: The day on which an episode ended and the reason are both given, or neither. */
final class EndAndReasonRule implements ReturnRule {

    @Override
    public String number() {
        return "148";
    }

    @Override
    public String asks() {
        return "The day on which an episode ended and the reason are both given, or neither.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.has("DEC") != episode.has("REC"))
                .map(episode -> episode.has("DEC")
                        ? Fault.of(episode, "REC", "It ended on " + episode.get("DEC") + " and no reason is given")
                        : Fault.of(episode, "DEC", "It ceased with " + episode.get("REC") + " and no day is given"));
    }
}
