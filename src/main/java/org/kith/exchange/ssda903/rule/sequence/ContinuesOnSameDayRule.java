package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 433: An episode that goes on with another begins on the day on which that ended. */
final class ContinuesOnSameDayRule implements ReturnRule {

    @Override
    public String number() {
        return "433";
    }

    @Override
    public String asks() {
        return "An episode that goes on with another begins on the day on which that ended.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.previous().to() != null
                        && !Days.same(pair.previous().to(), pair.next().from())
                        && CodeTable.REASON_FOR_NEW_EPISODE
                                .find(pair.next().get("RNE"))
                                .filter(code -> !code.is("starts_care"))
                                .isPresent())
                .map(pair -> Fault.of(
                        pair.next(),
                        "DECOM",
                        "%s goes on with line %d, which ended on %s"
                                .formatted(
                                        pair.next().get("RNE"),
                                        pair.previous().row().line(),
                                        pair.previous().to())));
    }
}
