package org.kith.care.referral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts of money in pounds. */
final class Pounds {
    private static final int PENCE = 2;

    private Pounds() {}

    /** The same amount with two decimals, or more where it has more: amounts that are equal are then equal as values, too. */
    static BigDecimal of(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < PENCE ? shortest.setScale(PENCE) : shortest;
    }

    static @Nullable BigDecimal ofOptional(@Nullable BigDecimal amount) {
        return amount == null ? null : of(amount);
    }
}
