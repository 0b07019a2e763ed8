package org.kith.care.outcome.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a child who seeks asylum alone.
 *
 * @param today the day on which it is said
 * @param from the first day; null where not known
 * @param ceased the day on which the status ceased; null while it goes on
 */
public record SaidUnaccompanied(
        LocalDate today, @Nullable LocalDate from, @Nullable LocalDate ceased) {}
