package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a disclosure case. */
record DisclosureCasePayload(
        @Nullable DisclosureCase disclosureCase,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static DisclosureCasePayload of(Recorded recorded, @Nullable DisclosureCase disclosureCase) {
        return new DisclosureCasePayload(
                disclosureCase, recorded.userErrors(), recorded.warnings(), recorded.bookmark());
    }
}
