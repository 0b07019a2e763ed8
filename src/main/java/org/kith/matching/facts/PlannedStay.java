package org.kith.matching.facts;

/** How long a placement is meant to last. The names are part of the contract. */
public enum PlannedStay {
    /** Until the plan for the child is settled or carried out. */
    SHORT_TERM,
    /** Until the child is grown up (Care Planning, Placement and Case Review (England) Regulations 2010, reg 22B). */
    LONG_TERM,
    /** With foster carers who are approved adopters, too: fostering for adoption, and concurrent planning (the codes U2 and U5 of the return). */
    EARLY_PERMANENCE
}
