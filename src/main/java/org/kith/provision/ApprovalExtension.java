package org.kith.provision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one extension of a temporary approval.
 *
 * @param by the nominated officer who gave it, in words; null where nobody said
 * @param on when; null where nobody said
 */
public record ApprovalExtension(
        @Nullable String by, @Nullable LocalDate on) {}
