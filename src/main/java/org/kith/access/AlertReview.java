package org.kith.access;

import java.time.OffsetDateTime;
import org.kith.graph.Row;

/**
 * What somebody said of an alert. {@code outcome} is a value of the schema's AlertOutcome. The module of workers answers who it was.
 *
 * @param reviewerId in the store
 */
public record AlertReview(String reviewerId, OffsetDateTime at, String outcome, String note) {

    static AlertReview of(Row row) {
        return new AlertReview(row.text("professionalId"), row.instant("at"), row.text("outcome"), row.text("note"));
    }
}
