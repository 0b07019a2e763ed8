package org.kith.exchange.ssda903.rule;

import java.util.stream.Stream;

/** A rule that a return has to keep before it is sent. Pure: it knows the return and its year, and nothing else. */
public interface ReturnRule {
    /** The number of the Department's rule that it follows; K and a number where the rule is Kith's own. */
    String number();

    /** What has to be so, in one sentence. */
    String asks();

    /** Whether the return may be sent all the same: so with Kith's own rules but for K01, and with the Department's warnings. */
    default boolean warnsOnly() {
        return false;
    }

    /** The first year in whose return the rule is asked. */
    default CollectionYear since() {
        return CollectionYear.EARLIEST;
    }

    /** Every place that breaks it. What the return leaves unknown, such as a date that is none, is another rule's business. */
    Stream<Fault> check(CheckedReturn returned);
}
