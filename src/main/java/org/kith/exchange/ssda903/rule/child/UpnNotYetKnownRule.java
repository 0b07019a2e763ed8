package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 210: UN4 stands only for a child who came into care in the last week of the year. */
final class UpnNotYetKnownRule implements ReturnRule {

    @Override
    public String number() {
        return "210";
    }

    @Override
    public String asks() {
        return "UN4 stands only for a child who came into care in the last week of the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.get("UPN").equals("UN4"))
                .filter(row -> returned.child(row).periods().stream()
                        .anyMatch(period -> period.lastsBeyond(returned.year())
                                && Days.before(
                                        period.from(), returned.year().last().minusDays(7))))
                .map(row -> Fault.of(
                        row,
                        "UPN",
                        "The child has been looked after for more than a week on "
                                + returned.year().last()));
    }
}
