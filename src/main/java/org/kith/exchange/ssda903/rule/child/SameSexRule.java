package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.UASC;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule INT21: The sex of an unaccompanied child is that of the header. */
final class SameSexRule implements ReturnRule {

    @Override
    public String number() {
        return "INT21";
    }

    @Override
    public String asks() {
        return "The sex of an unaccompanied child is that of the header.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(UASC)
                .filter(row -> {
                    String said = WholeReturn.sex(row).orElse("");
                    String header = returned.child(row).sex();
                    return !header.isEmpty() && !said.equals(header);
                })
                .map(row -> Fault.of(
                        row, "SEX", "The header says " + returned.child(row).sex()));
    }
}
