package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 601: Of a child who was adopted in the year the adoption is told. */
final class AdoptionGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "601";
    }

    @Override
    public String asks() {
        return "Of a child who was adopted in the year the adoption is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> episode.get("REC").matches("E1[12]")
                        && returned.year().holds(episode.to())
                        && returned.has(AD1)
                        && returned.child(episode).rows(AD1).stream()
                                .noneMatch(row -> Ad1.COLUMNS.stream().allMatch(row::has)))
                .map(episode -> Fault.of(episode, "REC", "AD1 does not tell of the adoption, or not all of it"));
    }
}
