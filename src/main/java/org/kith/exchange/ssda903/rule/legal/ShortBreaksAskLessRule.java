package org.kith.exchange.ssda903.rule.legal;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;
import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 399: Of a child who had short breaks only, no review is told and not whether it is a mother. */
final class ShortBreaksAskLessRule implements ReturnRule {

    @Override
    public String number() {
        return "399";
    }

    @Override
    public String asks() {
        return "Of a child who had short breaks only, no review is told and not whether it is a mother.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> !child.episodes().isEmpty() && !child.isLookedAfter())
                .flatMap(child -> Stream.concat(
                        child.rows(REVIEWS).stream()
                                .map(row -> Fault.of(row, "REVIEW", "The child had short breaks only")),
                        child.rows(HEADER).stream()
                                .filter(row -> row.has("MOTHER"))
                                .map(row -> Fault.of(row, "MOTHER", "The child had short breaks only"))));
    }
}
