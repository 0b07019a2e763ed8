package org.kith.care.referring;

import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.care.referral.ActualPlacement;
import org.kith.care.referral.PlacementAvailability;
import org.kith.care.referral.PlacementRecommendation;
import org.kith.care.referral.PlacementRequirements;
import org.kith.care.referral.QualityAssurance;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.RiskAssessment;

/**
 * What a worker says of a referral for a placement: the whole of it, new or anew.
 *
 * @param childNumber the authority's number for the child; null takes the one of the child's record
 */
record ReferForPlacementInput(
        String idempotencyKey,
        String childId,
        @Nullable String childNumber,
        @Nullable String iri,
        @Nullable String placementId,
        PlacementAvailability placementAvailability,
        PlacementRequirements placementRequirements,
        PlacementRecommendation placementRecommendation,
        RiskAssessment riskAssessment,
        @Nullable ActualPlacement actualPlacement,
        QualityAssurance qualityAssurance,
        @Nullable String source,
        @Nullable String referralId,
        @Nullable String revision)
        implements MutationInput {

    String child() {
        return GlobalId.parse(childId, "Person").key();
    }

    @Nullable
    String referral() {
        return referralId == null
                ? null
                : GlobalId.parse(referralId, PlacementReferral.TYPE).key();
    }

    /** The standard's record, under the child's number. */
    ReferralRecord record(String number) {
        return new ReferralRecord(
                iri,
                placementId,
                number,
                placementAvailability,
                placementRequirements,
                placementRecommendation,
                riskAssessment,
                actualPlacement,
                qualityAssurance);
    }
}
