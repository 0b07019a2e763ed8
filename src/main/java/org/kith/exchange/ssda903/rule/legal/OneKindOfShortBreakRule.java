package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 426: The short breaks of a child are all V3 or all V4 in a year. */
final class OneKindOfShortBreakRule implements ReturnRule {

    @Override
    public String number() {
        return "426";
    }

    @Override
    public String asks() {
        return "The short breaks of a child are all V3 or all V4 in a year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> child.episodes().stream()
                        .anyMatch(each -> each.get("LS").equals("V3")))
                .flatMap(child -> child.episodes().stream())
                .filter(episode -> episode.get("LS").equals("V4"))
                .map(episode -> Fault.of(episode, "LS", "The child has V3 in the year, too"));
    }
}
