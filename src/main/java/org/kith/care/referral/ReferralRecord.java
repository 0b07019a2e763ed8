package org.kith.care.referral;

import org.jspecify.annotations.Nullable;

/**
 * A request for a placement for a looked-after child, what was found, and who recorded it: {@code Placement} of the draft standard. The
 * names of the components are those of its properties.
 *
 * <p>The record holds what the standard can hold. Whether a value is one that the standard's shape allows is checked on reading.
 *
 * @param iri the absolute IRI of the record; null where it has none
 * @param placementId the id of the placement in the authority's case system, as the shape has it
 * @param childId the id of the child within the authority, by which its referrals belong together
 */
public record ReferralRecord(
        @Nullable String iri,
        @Nullable String placementId,
        String childId,
        PlacementAvailability placementAvailability,
        PlacementRequirements placementRequirements,
        PlacementRecommendation placementRecommendation,
        RiskAssessment riskAssessment,
        @Nullable ActualPlacement actualPlacement,
        QualityAssurance qualityAssurance)
        implements ReferralPart {}
