package org.kith.care.permanence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of the mutations that record a child's permanence. */
final class PermanencePayload {

    private PermanencePayload() {}

    record OfPreviousPermanence(
            @Nullable PreviousPermanence previousPermanence,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfAdoptionDecision(
            @Nullable AdoptionDecision adoptionDecision,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfAdoptionMatch(
            @Nullable AdoptionMatch adoptionMatch,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfPermanencePlan(
            @Nullable PermanencePlan permanencePlan,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}
}
