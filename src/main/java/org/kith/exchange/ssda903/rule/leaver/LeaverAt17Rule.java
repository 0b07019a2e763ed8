package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A care leaver of 17 does not live with former foster carers. Rule 3001: Z1 and Z2. */
final class LeaverAt17Rule implements ReturnRule {

    @Override
    public String number() {
        return "3001";
    }

    @Override
    public String asks() {
        return "A care leaver of 17 does not live with former foster carers.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> row.get("ACCOM").matches("Z[12]")
                        && returned.year().holds(returned.child(row).birthday(17)))
                .map(row -> Fault.of(row, "ACCOM", "17 in " + returned.year()));
    }
}
