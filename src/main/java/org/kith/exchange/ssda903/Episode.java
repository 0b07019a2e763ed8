package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.care.Code;
import org.kith.care.CodeTable;

/**
 * An episode of care as a row of {@code episodes.csv} says it.
 *
 * @param ref names it within the return and in the next one: the child and the day on which it began, and a number where there are several
 * @param from the day on which it began; null where the row gives none
 * @param to the day on which it ended, which is no day of it any more; null while it is open or where the row gives none
 */
public record Episode(
        String ref,
        ReturnRow row,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    public String get(String column) {
        return row.get(column);
    }

    public boolean has(String column) {
        return row.has(column);
    }

    public boolean isX1() {
        return get("REC").equals("X1");
    }

    /** Whether its reason for ceasing, if the table knows it, ends the period of care. */
    public boolean endsCare() {
        return CodeTable.REASON_EPISODE_CEASED
                .find(get("REC"))
                .map(code -> code.is("ends_care"))
                .orElse(false);
    }

    public Optional<Code> placementType() {
        return CodeTable.PLACEMENT_TYPE.find(get("PLACE"));
    }

    /** Whether the next episode starts after the day on which this one ended. Not so where a day is not known. */
    public boolean gapBefore(Episode next) {
        return to != null && next.from != null && next.from.isAfter(to);
    }

    /** Whether the next episode starts before this one ended, or this one has not ended. Not so where the next start is not known. */
    public boolean overlaps(Episode next) {
        return from != null && next.from != null && (to == null || next.from.isBefore(to));
    }

    /** Whether place, provider and URN are those of the other. */
    public boolean samePlacement(Episode other) {
        return get("PLACE").equals(other.get("PLACE"))
                && get("PLACE_PROVIDER").equals(other.get("PLACE_PROVIDER"))
                && get("URN").equals(other.get("URN"));
    }

    /** Whether it says X1 and the next episode began on the day on which it ended: one period of care goes on. */
    public boolean continuesInto(Episode next) {
        return isX1() && to != null && to.equals(next.from);
    }

    /** Whether care ended with it and went on, on the same day. */
    public boolean endsCareButGoesOn(Episode next) {
        return endsCare() && !gapBefore(next) && !overlaps(next);
    }

    /** Whether it says X1 with an end, and no episode of the child began on that day. The next may be none. */
    public boolean lacksContinuation(@Nullable Episode next) {
        return isX1() && to != null && (next == null || !to.equals(next.from));
    }

    /** Whether the child had short breaks, V3 or V4: much of the return is not asked of them. */
    public boolean isShortBreak() {
        return SHORT_BREAKS.contains(get("LS"));
    }

    /** Whether its placement has a URN and it gives none. */
    public boolean lacksUrn() {
        return !has("URN")
                && placementType().filter(type -> type.is("urn_required")).isPresent();
    }

    /** Whether it gives a URN that has not the form of one. */
    public boolean hasMalformedUrn() {
        return has("URN") && !EpisodeChecks.isUrn(get("URN"));
    }

    /** Whether it lacks the postcode of this column, HOME_POST or PL_POST; short breaks need none. */
    public boolean lacksPostcode(String column) {
        return !isShortBreak() && !has(column);
    }
}
