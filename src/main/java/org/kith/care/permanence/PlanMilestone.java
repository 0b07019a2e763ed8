package org.kith.care.permanence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a plan for permanence.
 *
 * @param what in words, such as "Assessment of the grandparents"
 * @param aimedFor the day by which it is to be done; null where none is set
 * @param reachedOn null while it is not
 */
public record PlanMilestone(
        String what, @Nullable LocalDate aimedFor, @Nullable LocalDate reachedOn) {

    /** As it is stored with the plan. */
    String stored() {
        return "%s\t%s\t%s".formatted(text(aimedFor), text(reachedOn), what);
    }

    static PlanMilestone of(String stored) {
        String[] parts = stored.split("\t", 3);
        return new PlanMilestone(parts[2], day(parts[0]), day(parts[1]));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
