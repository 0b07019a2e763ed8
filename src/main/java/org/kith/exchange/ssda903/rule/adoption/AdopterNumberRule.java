package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 175: Adopters are one or two. */
final class AdopterNumberRule implements ReturnRule {

    @Override
    public String number() {
        return "175";
    }

    @Override
    public String asks() {
        return "Adopters are one or two.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> row.has("NB_ADOPTR") && !row.get("NB_ADOPTR").matches("[12]"))
                .map(row -> Fault.of(row, "NB_ADOPTR", "Neither 1 nor 2"));
    }
}
