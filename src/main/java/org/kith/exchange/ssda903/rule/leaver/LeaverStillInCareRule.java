package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.Optional;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 1007: Who is still looked after on the 17th or 18th birthday in the year is no care leaver. */
final class LeaverStillInCareRule implements ReturnRule {

    @Override
    public String number() {
        return "1007";
    }

    @Override
    public String asks() {
        return "Who is still looked after on the 17th or 18th birthday in the year is no care leaver.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> Oc3.isGiven(row)
                        && Stream.of(17, 18)
                                .map(age ->
                                        Optional.ofNullable(returned.child(row).birthday(age)))
                                .flatMap(Optional::stream)
                                .anyMatch(day -> returned.year().holds(day)
                                        && returned.child(row)
                                                .periodOn(day)
                                                .filter(period -> !Days.same(period.to(), day))
                                                .isPresent()))
                .map(row -> Fault.of(row, "IN_TOUCH", "The child was looked after on that birthday"));
    }
}
