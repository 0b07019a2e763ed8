package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 557: Where a child left care from adopters or under a placement order and was not adopted, the reversal is told. */
final class NotAdoptedIsReversedRule implements ReturnRule {

    @Override
    public String number() {
        return "557";
    }

    @Override
    public String asks() {
        return "Where a child left care from adopters or under a placement order and was not adopted, the reversal is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> (episode.get("PLACE").matches("A[3-6]")
                                || episode.get("LS").equals("E1"))
                        && episode.endsCare()
                        && !episode.get("REC").matches("E1[12]")
                        && returned.has(PLACED_FOR_ADOPTION))
                .filter(episode -> returned.child(episode).rows(PLACED_FOR_ADOPTION).stream()
                        .noneMatch(row -> row.has("DATE_PLACED_CEASED") && row.has("REASON_PLACED_CEASED")))
                .map(episode -> Fault.of(episode, "REC", "Not adopted, and no reversal is told"));
    }
}
