package org.kith.care.fact;

/** A kind of fact about one child: a label of the store, with the edge that leads to it from the child. */
public interface ChildFact {

    /** The label, which is the name of the type in the schema too. */
    String label();

    String edge();

    /** The field of an input that names one to correct. */
    String idField();
}
