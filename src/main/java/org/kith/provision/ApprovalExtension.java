package org.kith.provision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one extension of a temporary approval.
 *
 * @param untilReview until the outcome of a review of the decision not to approve, and not by some weeks
 * @param by the nominated officer who gave it, in words; null where nobody said
 * @param on when; null where nobody said
 */
public record ApprovalExtension(
        boolean untilReview, @Nullable String by, @Nullable LocalDate on) {}
