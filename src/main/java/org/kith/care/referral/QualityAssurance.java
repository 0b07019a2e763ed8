package org.kith.care.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded the referral, the placement and its cost, and on which days. It is for the authority's own checks: the standard does not mean
 * it to be given to others.
 *
 * @param iri the absolute IRI of this part; null where it has none
 */
public record QualityAssurance(
        @Nullable String iri,
        @Nullable String referralOfficerName,
        LocalDate referralDate,
        String placementOfficerName,
        LocalDate placementDate,
        @Nullable String costOfficerName,
        LocalDate costDate)
        implements ReferralPart {}
