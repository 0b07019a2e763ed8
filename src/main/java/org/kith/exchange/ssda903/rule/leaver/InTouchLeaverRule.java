package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 345: Of a care leaver whom the authority is in touch with activity and accommodation are told. */
final class InTouchLeaverRule implements ReturnRule {

    @Override
    public String number() {
        return "345";
    }

    @Override
    public String asks() {
        return "Of a care leaver whom the authority is in touch with activity and accommodation are told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> row.get("IN_TOUCH").equals("YES"))
                .flatMap(row -> Stream.of("ACTIV", "ACCOM")
                        .filter(column -> row.get(column).equals("0"))
                        .limit(1)
                        .map(column -> Fault.of(row, column, "IN_TOUCH says YES")));
    }
}
