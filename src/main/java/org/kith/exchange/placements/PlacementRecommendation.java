package org.kith.exchange.placements;

import org.jspecify.annotations.Nullable;
import org.kith.exchange.placements.taxonomy.SuitabilityLevel;

/**
 * How well each kind of placement suits the child, as the social worker judges.
 *
 * @param id the absolute IRI of this part; null where it has none
 */
public record PlacementRecommendation(
        @Nullable String id,
        SuitabilityLevel fosterCareSuitability,
        SuitabilityLevel residentialCareSuitability,
        SuitabilityLevel supportedAccommodationSuitability)
        implements ReferralPart {}
