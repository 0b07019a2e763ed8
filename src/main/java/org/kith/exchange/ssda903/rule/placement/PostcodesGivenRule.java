package org.kith.exchange.ssda903.rule.placement;

import static org.kith.exchange.ssda903.ReturnTable.UASC;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * The postcodes of home and placement are given. Rule 392b; not asked of short breaks and of unaccompanied children. Rules on distance
 * and location, which the Department works out from the postcodes, are left out.
 */
final class PostcodesGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "392b";
    }

    @Override
    public String asks() {
        return "The postcodes of home and placement are given.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .filter(episode -> !returned.child(episode).isIn(UASC))
                .flatMap(episode -> Stream.of("HOME_POST", "PL_POST")
                        .filter(episode::lacksPostcode)
                        .map(column -> Fault.of(episode, column, "No postcode")));
    }
}
