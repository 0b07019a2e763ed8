package org.kith.care.referral;

import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.SuitabilityLevel;

/**
 * How well each kind of placement suits the child, as the social worker judges.
 *
 * @param iri the absolute IRI of this part; null where it has none
 */
public record PlacementRecommendation(
        @Nullable String iri,
        SuitabilityLevel fosterCareSuitability,
        SuitabilityLevel residentialCareSuitability,
        SuitabilityLevel supportedAccommodationSuitability)
        implements ReferralPart {}
