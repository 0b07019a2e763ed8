package org.kith.care.leaving.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of being looked after, without doubt.
 *
 * @param to the day on which it ended, which is no day of it any more; null while it goes on
 */
record Stretch(
        @Nullable String legalStatus,
        @Nullable String reasonCeased,
        LocalDate from,
        @Nullable LocalDate to) {

    /** A legal status that is not known, taken to be that of short breaks. */
    static final String MAYBE_SHORT_BREAKS = "V3";

    /**
     * Short breaks count towards none of the statuses: a planned series of short placements, with the parents between them, is left out of the
     * 13 weeks (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40, not verified); that it is left out of
     * section 24 too is Kith's own reading.
     */
    boolean isShortBreak() {
        return "V3".equals(legalStatus) || "V4".equals(legalStatus);
    }

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    boolean ceasedBy(String... codes) {
        for (String each : codes) {
            if (each.equals(reasonCeased)) {
                return true;
            }
        }
        return false;
    }
}
