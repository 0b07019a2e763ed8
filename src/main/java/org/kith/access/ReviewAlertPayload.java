package org.kith.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a review. */
record ReviewAlertPayload(
        @Nullable AccessAlert alert,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static ReviewAlertPayload of(Recorded done, @Nullable AccessAlert alert) {
        return new ReviewAlertPayload(alert, done.userErrors(), done.warnings(), done.bookmark());
    }
}
