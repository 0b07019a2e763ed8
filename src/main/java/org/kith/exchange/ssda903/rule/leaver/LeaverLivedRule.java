package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 1000: Who died in care is no care leaver. */
final class LeaverLivedRule implements ReturnRule {

    @Override
    public String number() {
        return "1000";
    }

    @Override
    public String asks() {
        return "Who died in care is no care leaver.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> Oc3.isGiven(row)
                        && returned.child(row).episodes().stream()
                                .anyMatch(episode -> episode.get("REC").equals("E2")))
                .map(row -> Fault.of(row, "IN_TOUCH", "An episode ended with E2"));
    }
}
