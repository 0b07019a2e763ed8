package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Other public bodies provide no parents, adopters, foster carers or children's homes. Rule 529: PR3 with P1, A3 to A6, K1, K2 or U1 to
 * U6.
 */
final class OtherPublicProvisionRule implements ReturnRule {

    @Override
    public String number() {
        return "529";
    }

    @Override
    public String asks() {
        return "Other public bodies provide no parents, adopters, foster carers or children's homes.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.faults(
                returned, "PR3", "P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5", "U6");
    }
}
