package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;
import org.kith.person.Upn;

/** Kith's own: The check letter of the unique pupil number is that of its digits. The Department asks for the form only (rule 168). */
final class UpnCheckLetterRule implements ReturnRule {

    @Override
    public String number() {
        return "K03";
    }

    @Override
    public String asks() {
        return "The check letter of the unique pupil number is that of its digits.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> Upn.hasForm(row.get("UPN")) && !Upn.checkLetterHolds(row.get("UPN")))
                .map(row -> Fault.of(row, "UPN", "The first letter does not follow from the rest"));
    }
}
