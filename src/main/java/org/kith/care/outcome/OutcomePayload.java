package org.kith.care.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of the mutations that record what the return asks. */
final class OutcomePayload {

    private OutcomePayload() {}

    record OfUnaccompaniedStatus(
            @Nullable UnaccompaniedStatus unaccompaniedStatus,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfHealthOutcome(
            @Nullable HealthOutcome healthOutcome,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfCareLeaverOutcome(
            @Nullable CareLeaverOutcome careLeaverOutcome,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}
}
