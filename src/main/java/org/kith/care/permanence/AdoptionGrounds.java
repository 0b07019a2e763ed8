package org.kith.care.permanence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/**
 * On what a way to adoption rests. Days that are not known are left out.
 *
 * @param care episodes of care
 * @param orderedOn days of placement orders
 * @param placedOn days on which placements for adoption began (SSDA903 A3 to A6)
 */
record AdoptionGrounds(
        List<Care> care,
        List<LocalDate> decidedOn,
        List<LocalDate> reversedOn,
        List<LocalDate> orderedOn,
        List<LocalDate> matchedOn,
        List<LocalDate> placedOn) {

    /**
     * An episode of care.
     *
     * @param fromKnown whether the first day is known, and not only the first possible one
     * @param end the day on which it ended; in the year 9999 while it goes on
     */
    record Care(
            LocalDate from,
            boolean fromKnown,
            LocalDate end,
            @Nullable String legalStatus,
            @Nullable String reasonCeased) {

        boolean adopted() {
            return "E11".equals(reasonCeased) || "E12".equals(reasonCeased);
        }

        /** Care that ended in anything but a further episode has ended, and what begins later is another period. */
        boolean goesOnIn(Care next) {
            return !end.isBefore(next.from());
        }
    }

    /** Parts {@code care}, {@code order} and {@code stay} by the child's id, and the facts themselves. */
    static AdoptionGrounds of(
            String childId, Parts parts, List<AdoptionDecision> decisions, List<AdoptionMatch> matches) {
        return new AdoptionGrounds(
                parts.of("care", childId).stream().map(AdoptionGrounds::care).toList(),
                days(decisions.stream().map(AdoptionDecision::decidedOn).toList()),
                days(decisions.stream().map(AdoptionDecision::reversedOn).toList()),
                days(parts.of("order", childId).stream()
                        .map(row -> row.date("from"))
                        .toList()),
                days(matches.stream().map(AdoptionMatch::matchedOn).toList()),
                days(parts.of("stay", childId).stream()
                        .map(row -> row.date("from"))
                        .toList()));
    }

    private static Care care(Row row) {
        return new Care(
                row.date("from"),
                Objects.requireNonNullElse(row.textOrNull("said"), "").length()
                        == ValidTime.OPEN_END.toString().length(),
                row.date("to"),
                row.textOrNull("legalStatus"),
                row.textOrNull("reasonCeased"));
    }

    private static List<LocalDate> days(List<? extends @Nullable LocalDate> days) {
        return days.stream().filter(Objects::nonNull).map(LocalDate.class::cast).toList();
    }

    /** The episodes of the last period of care that had begun by a day, oldest first. */
    List<Care> lastPeriod(LocalDate day) {
        List<Care> begun = care.stream()
                .filter(each -> !each.from().isAfter(day))
                .sorted(Comparator.comparing(Care::from))
                .toList();
        int first = begun.size() - 1;
        while (first > 0 && begun.get(first - 1).goesOnIn(begun.get(first))) {
            first--;
        }
        return begun.isEmpty() ? begun : begun.subList(first, begun.size());
    }
}
