package org.kith.care.referral;

import org.jspecify.annotations.Nullable;

/** A referral, or one of the parts of which the standard makes it. Each is a record whose components are the standard's properties. */
public sealed interface ReferralPart
        permits ReferralRecord,
                PlacementAvailability,
                PlacementRequirements,
                PlacementRecommendation,
                RiskAssessment,
                ActualPlacement,
                QualityAssurance {
    /** Its absolute IRI; null where it has none. */
    @Nullable
    String iri();
}
