package org.kith.exchange.ssda903.rule.legal;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Detention under the Police and Criminal Evidence Act 1984 lasts no longer than 21 days. Rule 364; the 21 days are those of the open
 * validator.
 */
final class PoliceDetentionRule implements ReturnRule {

    @Override
    public String number() {
        return "364";
    }

    @Override
    public String asks() {
        return "Detention under the Police and Criminal Evidence Act 1984 lasts no longer than 21 days.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return LegalStatusLimit.faults(returned, "J2", 21);
    }
}
