package org.kith.care.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.OutOfAreaReason;
import org.kith.care.referral.taxonomy.PlacementUrgency;

/**
 * What is looked for: how soon, for how many, and where.
 *
 * @param iri the absolute IRI of this part; null where it has none
 * @param placementId the id of the placement in the authority's case system, as the ontology has it
 * @param siblingCount with how many brothers and sisters the care plan wants the child placed; 0 where with none
 * @param isPreferredLocationLocal whether the place that is wanted lies in the area of the placing authority
 * @param outOfLAReason why it lies outside, if it does
 * @param outOfLAReasonOther the reason in words; there is one where the reason is {@link OutOfAreaReason#OTHER}
 */
public record PlacementAvailability(
        @Nullable String iri,
        @Nullable String placementId,
        PlacementUrgency neededBy,
        @Nullable Integer siblingCount,
        Boolean isPreferredLocationLocal,
        @Nullable OutOfAreaReason outOfLAReason,
        List<String> outOfLAReasonOther)
        implements ReferralPart {

    public PlacementAvailability {
        outOfLAReasonOther = Sets.of(outOfLAReasonOther);
    }
}
