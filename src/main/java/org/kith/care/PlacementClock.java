package org.kith.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.provision.rule.Clock;

/**
 * A time that the regulations give and that began with a placement.
 *
 * @param until the first day after it; null where it counts working days
 */
public record PlacementClock(
        Clock.Kind kind, LocalDate from, @Nullable LocalDate until) {

    /** As it is stored with the placement. */
    public static String stored(Clock clock) {
        return "%s\t%s\t%s".formatted(clock.kind(), clock.from(), clock.until() == null ? "" : clock.until());
    }

    static PlacementClock of(String stored) {
        String[] parts = stored.split("\t", 3);
        return new PlacementClock(
                Clock.Kind.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
    }
}
