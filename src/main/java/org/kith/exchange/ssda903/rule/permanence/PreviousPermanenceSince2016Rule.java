package org.kith.exchange.ssda903.rule.permanence;

import static org.kith.exchange.ssda903.ReturnTable.PREVIOUS_PERMANENCE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Earlier arrangements are told of children whose care started on 1 April 2016 or later. Rule 634, as its text says, of the last period
 * of care; the open validator looks at the last episode.
 */
final class PreviousPermanenceSince2016Rule implements ReturnRule {
    private static final LocalDate ASKED = LocalDate.parse("2016-04-01");

    @Override
    public String number() {
        return "634";
    }

    @Override
    public String asks() {
        return "Earlier arrangements are told of children whose care started on 1 April 2016 or later.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PREVIOUS_PERMANENCE)
                .filter(row -> row.has("PREV_PERM")
                        && !returned.child(row).periods().isEmpty()
                        && Days.before(returned.child(row).periods().getLast().from(), ASKED))
                .map(row -> Fault.of(row, "PREV_PERM", "Care started before " + ASKED));
    }
}
