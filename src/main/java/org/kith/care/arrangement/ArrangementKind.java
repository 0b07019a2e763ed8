package org.kith.care.arrangement;

import org.kith.care.fact.ChildFact;

/** The kinds of arrangement: each a label of the store, with the edge that leads to it from the child. */
enum ArrangementKind implements ChildFact {
    STAYING_PUT("StayingPut"),
    SHORT_BREAK_AGREEMENT("ShortBreakAgreement");

    private final String label;

    ArrangementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
