package org.kith.provision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/**
 * How full a home is on a day. Everybody counts, also children whom the viewer may not see: it is a number, and is told on purpose.
 *
 * @param children placed there that day
 * @param privatelyFostered children who take a place and are not placed there, but live with the carers by arrangement with their parents
 * @param places how many children it is registered or approved for on that day; null where nothing says so
 */
record Occupancy(
        LocalDate on,
        int children,
        int privatelyFostered,
        @Nullable Integer places) {

    static Occupancy of(Row row) {
        return new Occupancy(
                row.date("on"), row.number("children"), row.number("privatelyFostered"), row.numberOrNull("places"));
    }

    /** Free places, none where more children live there than it is for; null where nothing says for how many it is. */
    public @Nullable Integer vacancies() {
        return places == null ? null : Math.max(0, places - children - privatelyFostered);
    }
}
