package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Foster carers adopted the child where it was placed with its current carers, and only there. Rule 335: A3 and A5 with 1, A4 and A6
 * with 0.
 */
final class CurrentCarerRule implements ReturnRule {

    @Override
    public String number() {
        return "335";
    }

    @Override
    public String asks() {
        return "Foster carers adopted the child where it was placed with its current carers, and only there.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> returned.child(row)
                        .adoption()
                        .filter(episode -> episode.get("PLACE").matches("A[35]")
                                        && row.get("FOSTER_CARE").equals("0")
                                || episode.get("PLACE").matches("A[46]")
                                        && row.get("FOSTER_CARE").equals("1"))
                        .isPresent())
                .map(row -> Fault.of(row, "FOSTER_CARE", "The last placement says the opposite"));
    }
}
