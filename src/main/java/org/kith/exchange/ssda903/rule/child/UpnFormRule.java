package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;
import org.kith.person.Upn;

/** Rule 168: The unique pupil number has the form of one, or says with UN1 to UN5 why it is not known. */
final class UpnFormRule implements ReturnRule {

    @Override
    public String number() {
        return "168";
    }

    @Override
    public String asks() {
        return "The unique pupil number has the form of one, or says with UN1 to UN5 why it is not known.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.has("UPN")
                        && !Upn.hasForm(row.get("UPN"))
                        && CodeTable.UPN_UNKNOWN.find(row.get("UPN")).isEmpty())
                .map(
                        row -> Fault.of(
                                row,
                                "UPN",
                                "A letter other than I, O and S and twelve digits, of which the last may be a letter, or UN1 to UN5"));
    }
}
