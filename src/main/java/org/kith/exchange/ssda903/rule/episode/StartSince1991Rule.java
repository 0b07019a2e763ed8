package org.kith.exchange.ssda903.rule.episode;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** No episode began before 14 October 1991. Rule 353: the day on which the Children Act 1989 came into force. */
final class StartSince1991Rule implements ReturnRule {
    private static final LocalDate ACT = LocalDate.parse("1991-10-14");

    @Override
    public String number() {
        return "353";
    }

    @Override
    public String asks() {
        return "No episode began before 14 October 1991.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> Days.before(episode.from(), ACT))
                .map(episode -> Fault.of(episode, "DECOM", "Before " + ACT));
    }
}
