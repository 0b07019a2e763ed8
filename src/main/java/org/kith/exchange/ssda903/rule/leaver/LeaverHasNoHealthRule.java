package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC2;
import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 215: Of a care leaver OC2 is not answered. */
final class LeaverHasNoHealthRule implements ReturnRule {

    @Override
    public String number() {
        return "215";
    }

    @Override
    public String asks() {
        return "Of a care leaver OC2 is not answered.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> returned.child(row).rows(OC3).stream().anyMatch(Oc3::isGiven))
                .flatMap(row -> Stream.of(
                                "CONVICTED",
                                "HEALTH_CHECK",
                                "IMMUNISATIONS",
                                "TEETH_CHECK",
                                "HEALTH_ASSESSMENT",
                                "SUBSTANCE_MISUSE",
                                "INTERVENTION_RECEIVED",
                                "INTERVENTION_OFFERED")
                        .filter(row::has)
                        .limit(1)
                        .map(column -> Fault.of(row, column, "The child is in OC3")));
    }
}
