package org.kith.exchange.ssda903.rule.placement;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 377: Twelve months have no more than two stays during the carer's holiday. */
final class TwoCarersHolidaysRule implements ReturnRule {

    @Override
    public String number() {
        return "377";
    }

    @Override
    public String asks() {
        return "Twelve months have no more than two stays during the carer's holiday.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.episodes().stream()
                        .filter(episode -> episode.get("PLACE").equals("T3") && within12Months(child, episode) > 2))
                .map(episode -> Fault.of(episode, "PLACE", "The third or a later one in twelve months"));
    }

    private static long within12Months(ChildInReturn child, Episode last) {
        LocalDate from = last.from();
        return from == null
                ? 0
                : child.episodes().stream()
                        .filter(each -> each.get("PLACE").equals("T3")
                                && !Days.after(each.from(), from)
                                && Days.after(each.from(), from.minusYears(1)))
                        .count();
    }
}
