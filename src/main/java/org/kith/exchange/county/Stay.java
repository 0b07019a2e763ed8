package org.kith.exchange.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement: its type and provider as in the SSDA903 return, and the home, which is null with parents, and with adopters, whom the
 * child's record from before the adoption does not name.
 */
record Stay(
        LocalDate from,
        @Nullable LocalDate to,
        String type,
        String provider,
        @Nullable Home home) {}
