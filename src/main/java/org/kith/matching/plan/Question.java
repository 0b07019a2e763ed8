package org.kith.matching.plan;

import java.util.List;

/**
 * What is to be planned.
 *
 * @param county who waits, and the homes
 * @param candidates which home is eligible for whom
 * @param sharing who may live together
 * @param pins decisions that stand
 */
public record Question(County county, Candidates candidates, Sharing sharing, List<Pin> pins) {

    public Question {
        pins = List.copyOf(pins);
    }
}
