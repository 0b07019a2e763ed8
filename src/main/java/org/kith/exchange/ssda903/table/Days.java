package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;

/** The days between which a fact was true, of those that are known to the day. */
final class Days {
    private Days() {}

    static @Nullable LocalDate first(Row fact) {
        return day(PartialDate.in(fact, "validFrom"));
    }

    static @Nullable LocalDate last(Row fact) {
        return day(PartialDate.in(fact, "validTo"));
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || !date.isFull() ? null : date.earliest();
    }
}
