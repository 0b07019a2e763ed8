package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;
import static org.kith.exchange.ssda903.ReturnTable.EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 602: Of a child whose adoption is told the episodes say that it was adopted in the year. */
final class AdoptedInYearRule implements ReturnRule {

    @Override
    public String number() {
        return "602";
    }

    @Override
    public String asks() {
        return "Of a child whose adoption is told the episodes say that it was adopted in the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> Ad1.COLUMNS.stream().anyMatch(row::has)
                        && returned.has(EPISODES)
                        && returned.child(row).episodes().stream()
                                .noneMatch(episode -> episode.get("REC").matches("E1[12]")
                                        && returned.year().holds(episode.to())))
                .map(row -> Fault.of(row, "CHILD", "No episode ended with E11 or E12 in " + returned.year()));
    }
}
