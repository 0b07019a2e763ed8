package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child is adopted before it is 18. Rule 386: E11 and E12. */
final class AdoptedUnder18Rule implements ReturnRule {

    @Override
    public String number() {
        return "386";
    }

    @Override
    public String asks() {
        return "A child is adopted before it is 18.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return CeasedAge.aged(returned, "E1[12]", 18);
    }
}
