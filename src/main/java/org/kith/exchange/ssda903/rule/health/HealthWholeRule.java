package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 182: Where OC2 answers more than that, it answers on immunisations, teeth, health and substance misuse. */
final class HealthWholeRule implements ReturnRule {

    @Override
    public String number() {
        return "182";
    }

    @Override
    public String asks() {
        return "Where OC2 answers more than that, it answers on immunisations, teeth, health and substance misuse.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> Oc2.firstGiven(row, Oc2.FURTHER).isPresent())
                .flatMap(row -> Oc2.firstBlank(row, Oc2.HEALTH)
                        .map(column -> Fault.of(row, column, "Blank, and others are answered"))
                        .stream());
    }
}
