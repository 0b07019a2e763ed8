package org.kith.care.arrangement;

import org.kith.care.fact.ChildFact;

/** The kinds of arrangement: each a label of the store, with the edge that leads to it from the child. */
enum ArrangementKind implements ChildFact {
    STAYING_PUT("StayingPut", "HAS_STAYING_PUT", "stayingPutId"),
    SHORT_BREAK_AGREEMENT("ShortBreakAgreement", "HAS_SHORT_BREAK_AGREEMENT", "shortBreakAgreementId");

    private final String label;
    private final String edge;
    private final String idField;

    ArrangementKind(String label, String edge, String idField) {
        this.label = label;
        this.edge = edge;
        this.idField = idField;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String edge() {
        return edge;
    }

    @Override
    public String idField() {
        return idField;
    }
}
