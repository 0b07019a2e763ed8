package org.kith.care.referring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;

/** That a referral is not open any more. */
record CloseReferralInput(
        String idempotencyKey,
        String referralId,
        String revision,
        LocalDate closedOn,
        ReferralOutcome outcome,
        @Nullable String source)
        implements MutationInput {

    String referral() {
        return GlobalId.parse(referralId, PlacementReferral.TYPE).key();
    }
}
