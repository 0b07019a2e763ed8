package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 442: A child who is looked after has a unique pupil number, or a code that says why not. */
final class UpnGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "442";
    }

    @Override
    public String asks() {
        return "A child who is looked after has a unique pupil number, or a code that says why not.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> !row.has("UPN") && returned.child(row).isLookedAfter())
                .map(row -> Fault.of(row, "UPN", "The child is looked after, other than in short breaks"));
    }
}
