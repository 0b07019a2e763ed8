package org.kith.care.fact;

import java.util.Locale;

/** A kind of fact about one child: a label of the store, with the edge that leads to it from the child. Both names follow from the label. */
public interface ChildFact {

    /** The label, which is the name of the type in the schema too, such as {@code HealthOutcome}. */
    String label();

    /** The edge from the child, such as {@code HAS_HEALTH_OUTCOME}. */
    default String edge() {
        return "HAS_" + label().replaceAll("(?<!^)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The field of an input that names one to correct, such as {@code healthOutcomeId}. */
    default String idField() {
        return label().substring(0, 1).toLowerCase(Locale.ROOT) + label().substring(1) + "Id";
    }
}
