package org.kith.care.outcome.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.care.outcome.code.CareLeaverAccommodation;
import org.kith.care.outcome.code.CareLeaverActivity;
import org.kith.care.outcome.code.InTouch;

/**
 * What somebody says of a young person who left care.
 *
 * @param today the day on which it is said
 * @param year to 31 March, the one in which it ends
 */
public record SaidCareLeaver(
        LocalDate today,
        int year,
        InTouch inTouch,
        @Nullable CareLeaverActivity activity,
        @Nullable CareLeaverAccommodation accommodation) {}
