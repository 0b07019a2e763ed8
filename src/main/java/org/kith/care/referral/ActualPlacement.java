package org.kith.care.referral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.PlacementType;

/**
 * The placement that was found. Costs are pounds a week, without VAT, and never below 0 but for the total, of which the standard only warns.
 *
 * @param iri the absolute IRI of this part; null where it has none
 * @param providerURN the provider's number at Ofsted
 * @param placementLocation the outward half of the postcode, such as {@code TA3}
 * @param isLocationPreferred whether the place is one that was wanted
 * @param isEducationContinuous whether the child's education went on without a break
 * @param siblingsPlacedTogether how many brothers and sisters came to live there, too
 * @param totalWeeklyCost what is paid in all
 * @param coreWeeklyCost the provider's basic price
 * @param additionalSupportWeeklyCost what this child's needs cost besides
 * @param educationWeeklyCost registered education that comes with the placement
 * @param otherWeeklyCost what is none of these
 */
public record ActualPlacement(
        @Nullable String iri,
        PlacementType placementType,
        String providerURN,
        String placementLocation,
        Boolean isLocationPreferred,
        Boolean isEducationContinuous,
        Integer siblingsPlacedTogether,
        BigDecimal totalWeeklyCost,
        @Nullable BigDecimal coreWeeklyCost,
        @Nullable BigDecimal additionalSupportWeeklyCost,
        @Nullable BigDecimal educationWeeklyCost,
        @Nullable BigDecimal otherWeeklyCost)
        implements ReferralPart {

    public ActualPlacement {
        totalWeeklyCost = Pounds.of(totalWeeklyCost);
        coreWeeklyCost = Pounds.ofOptional(coreWeeklyCost);
        additionalSupportWeeklyCost = Pounds.ofOptional(additionalSupportWeeklyCost);
        educationWeeklyCost = Pounds.ofOptional(educationWeeklyCost);
        otherWeeklyCost = Pounds.ofOptional(otherWeeklyCost);
    }
}
