package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Whom another authority took over is no care leaver of this one. Rule 1011: the last episode ended with E3. */
final class TransferredLeaverRule implements ReturnRule {

    @Override
    public String number() {
        return "1011";
    }

    @Override
    public String asks() {
        return "Whom another authority took over is no care leaver of this one.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> Oc3.isGiven(row)
                        && !returned.child(row).episodes().isEmpty()
                        && returned.child(row).episodes().getLast().get("REC").equals("E3"))
                .map(row -> Fault.of(row, "IN_TOUCH", "The last episode ended with E3"));
    }
}
