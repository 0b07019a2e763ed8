package org.kith.care.referring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a mutation of a referral. */
record ReferralPayload(
        @Nullable PlacementReferral referral,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static ReferralPayload of(Recorded recorded, @Nullable PlacementReferral referral) {
        return new ReferralPayload(referral, recorded.userErrors(), recorded.warnings(), recorded.bookmark());
    }
}
