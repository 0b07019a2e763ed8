package org.kith.involvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/**
 * How far a whole family had come, on a day, with something that was aimed at. The same aim on later days shows it over time.
 *
 * @param sustained whether what was reached has lasted; null while that cannot be said
 */
public record FamilyOutcome(
        String aim,
        LocalDate date,
        @Nullable String progress,
        @Nullable Boolean sustained) {

    static FamilyOutcome of(Row row) {
        return new FamilyOutcome(
                row.text("aim"), row.date("date"), row.textOrNull("progress"), row.flagOrNull("sustained"));
    }
}
