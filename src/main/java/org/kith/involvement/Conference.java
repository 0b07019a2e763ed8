package org.kith.involvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/** A child protection conference, held or planned. */
public record Conference(
        ConferenceKind kind, LocalDate date, @Nullable String decision) {

    static Conference of(Row row) {
        return new Conference(ConferenceKind.valueOf(row.text("kind")), row.date("date"), row.textOrNull("decision"));
    }
}
