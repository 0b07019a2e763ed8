package org.kith.exchange.ssda903.rule.sequence;

import org.kith.exchange.ssda903.rule.ChildInReturn;

/** What the rules on reasons for a new episode share: whether the legal status and the placement stayed as they were. */
final class SameStay {
    private SameStay() {}

    static boolean legalStatus(ChildInReturn.Neighbours pair) {
        return pair.previous().get("LS").equals(pair.next().get("LS"));
    }

    /** Place, provider, URN and postcode. */
    static boolean placement(ChildInReturn.Neighbours pair) {
        return pair.previous().samePlacement(pair.next())
                && pair.previous().get("PL_POST").equals(pair.next().get("PL_POST"));
    }
}
