package org.kith.exchange.ssda903.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;

/**
 * A row with a first day and a last: a time of being missing, a decision for adoption, a social worker, a deprivation of liberty.
 *
 * @param from null where the row gives none
 * @param to null where the row gives none, which means that it goes on unless something stands there that is no date
 */
public record Spell(
        ReturnRow row, @Nullable LocalDate from, @Nullable LocalDate to) {
    /**
     * Reads the two columns that the table has for its days.
     *
     * @throws IllegalArgumentException where the table is not one of spells
     */
    static Spell of(ReturnTable table, ReturnRow row) {
        return switch (table) {
            case MISSING -> new Spell(row, row.day("MIS_START"), row.day("MIS_END"));
            case PLACED_FOR_ADOPTION -> new Spell(row, row.day("DATE_PLACED"), row.day("DATE_PLACED_CEASED"));
            case SW_EPISODES -> new Spell(row, row.day("SW_DECOM"), row.day("SW_DEC"));
            case DOLO -> new Spell(row, row.day("DOLO_START"), row.day("DOLO_END"));
            default -> throw new IllegalArgumentException(table + " has no spells");
        };
    }

    /** Whether it goes on after this one's end, or this one has none. Not so where its first day is not known. */
    public boolean overlaps(Spell next) {
        return from != null && next.from != null && (to == null || next.from.isBefore(to));
    }
}
