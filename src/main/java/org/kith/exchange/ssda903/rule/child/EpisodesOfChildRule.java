package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.EPISODES;
import static org.kith.exchange.ssda903.ReturnTable.HEADER;
import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * A child of the header has episodes, or left care before the year. Rule EPI, which the Department gives as a warning: what needs
 * episodes cannot be checked.
 */
final class EpisodesOfChildRule implements ReturnRule {

    @Override
    public String number() {
        return "EPI";
    }

    @Override
    public String asks() {
        return "A child of the header has episodes, or left care before the year.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.has("CHILD")
                        && !returned.child(row).isIn(EPISODES)
                        && !returned.child(row).isIn(OC3))
                .map(row -> Fault.of(row, "CHILD", "No row of the episodes or of OC3 names the child"));
    }
}
