package org.kith.care.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of the mutations that record a child's journey. */
final class JourneyPayload {

    private JourneyPayload() {}

    record OfReview(
            @Nullable Review review,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfVisit(
            @Nullable Visit visit,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfMissingEpisode(
            @Nullable MissingEpisode missingEpisode,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfDeprivationOfLiberty(
            @Nullable DeprivationOfLiberty deprivationOfLiberty,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}
}
