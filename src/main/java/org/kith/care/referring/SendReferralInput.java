package org.kith.care.referring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;

/**
 * That a referral was sent to a home, or what the home answered.
 *
 * @param revision of what was recorded of this home before; null for a home that it was not sent to yet
 */
record SendReferralInput(
        String idempotencyKey,
        String referralId,
        String settingId,
        LocalDate sentOn,
        @Nullable ReferralResponse response,
        @Nullable LocalDate respondedOn,
        @Nullable String source,
        @Nullable String revision)
        implements MutationInput {

    String referral() {
        return GlobalId.parse(referralId, PlacementReferral.TYPE).key();
    }

    String setting() {
        return GlobalId.parse(settingId, "Setting").key();
    }
}
