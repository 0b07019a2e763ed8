package org.kith.exchange.ssda903.rule.ceasing;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child who moves into independence is at least 14. Rule 387: E5 and E6. */
final class IndependenceFrom14Rule implements ReturnRule {

    @Override
    public String number() {
        return "387";
    }

    @Override
    public String asks() {
        return "A child who moves into independence is at least 14.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return CeasedAge.under(returned, "E[56]", 14);
    }
}
