package org.kith.exchange.placements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ReferralRecord;

/**
 * What came of reading a record.
 *
 * @param referral the record; null where a problem refuses it
 * @param problems all that is wrong, and warnings, in the order of the fields
 */
public record ReferralReading(@Nullable ReferralRecord referral, List<ReferralProblem> problems) {
    public ReferralReading {
        problems = List.copyOf(problems);
    }
}
