package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A special guardianship order is made before the child is 18. Rule 407: E45 to E48. */
final class GuardianshipUnder18Rule implements ReturnRule {

    @Override
    public String number() {
        return "407";
    }

    @Override
    public String asks() {
        return "A special guardianship order is made before the child is 18.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return CeasedAge.aged(returned, "E4[5-8]", 18);
    }
}
