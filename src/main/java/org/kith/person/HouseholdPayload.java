package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a household. */
record HouseholdPayload(
        @Nullable Household household,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static HouseholdPayload of(Recorded recorded, @Nullable Household household) {
        return new HouseholdPayload(household, recorded.userErrors(), recorded.warnings(), recorded.bookmark());
    }
}
