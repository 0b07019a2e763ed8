package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 117: A decision was made by the end of the year and before care ended. */
final class DecisionInCareRule implements ReturnRule {

    @Override
    public String number() {
        return "117";
    }

    @Override
    public String asks() {
        return "A decision was made by the end of the year and before care ended.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(PLACED_FOR_ADOPTION)
                .flatMap(spell -> Stream.of("DATE_PLACED", "DATE_PLACED_CEASED")
                        .filter(column -> late(returned, spell.row().day(column), returned.child(spell.row())))
                        .limit(1)
                        .map(column -> Fault.of(spell.row(), column, "After the year or after care ended")));
    }

    private static boolean late(CheckedReturn returned, @Nullable LocalDate day, ChildInReturn child) {
        LocalDate left =
                child.periods().isEmpty() || child.periods().getLast().last().isX1()
                        ? null
                        : child.periods().getLast().to();
        return Days.after(day, returned.year().last()) || Days.after(day, left);
    }
}
