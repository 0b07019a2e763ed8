package org.kith.care.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded the referral, the placement and its cost, and on which days. It is for the authority's own checks: the standard does not mean
 * it to be given to others.
 *
 * @param iri the absolute IRI of this part; null where it has none
 * @param referralDate day on which the referral was recorded: it is open from then on
 * @param placementOfficerName who recorded the placement that was found
 * @param placementDate day on which it was recorded
 * @param costDate day on which its cost was recorded
 */
public record QualityAssurance(
        @Nullable String iri,
        @Nullable String referralOfficerName,
        LocalDate referralDate,
        @OnceFound @Nullable String placementOfficerName,
        @OnceFound @Nullable LocalDate placementDate,
        @Nullable String costOfficerName,
        @OnceFound @Nullable LocalDate costDate)
        implements ReferralPart {}
