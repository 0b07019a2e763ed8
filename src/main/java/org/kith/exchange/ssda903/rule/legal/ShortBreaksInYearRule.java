package org.kith.exchange.ssda903.rule.legal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Short breaks last no longer than 75 days in the year together. Rule 367, V3: any twelve months are meant, the return shows those of
 * its year.
 */
final class ShortBreaksInYearRule implements ReturnRule {

    @Override
    public String number() {
        return "367";
    }

    @Override
    public String asks() {
        return "Short breaks last no longer than 75 days in the year together.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.episodes().stream()
                        .filter(episode -> episode.get("LS").equals("V3") && days(child, returned.year()) > 75)
                        .limit(1)
                        .map(episode -> Fault.of(
                                episode,
                                "LS",
                                days(child, returned.year()) + " days of short breaks in " + returned.year())));
    }

    private static long days(ChildInReturn child, CollectionYear year) {
        return child.episodes().stream()
                .filter(episode -> episode.get("LS").equals("V3"))
                .mapToLong(episode -> days(episode, year))
                .sum();
    }

    private static long days(Episode episode, CollectionYear year) {
        LocalDate from = Days.before(episode.from(), year.first()) ? year.first() : episode.from();
        LocalDate to = episode.to() == null || Days.after(episode.to(), year.last()) ? year.last() : episode.to();
        return from == null || to == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
