package org.kith.care.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.CommunicationNeed;
import org.kith.care.referral.taxonomy.CulturalNeed;
import org.kith.care.referral.taxonomy.LivingArrangement;
import org.kith.care.referral.taxonomy.PetsAllowance;
import org.kith.care.referral.taxonomy.PresenceStatus;
import org.kith.care.referral.taxonomy.SupportType;

/**
 * What the child needs of a home. Where a taxonomy's {@code OTHER} is chosen, the component that ends in {@code Other} says what it is.
 *
 * @param iri the absolute IRI of this part; null where it has none
 * @param communicationNeeds whether there are needs of communication, language or learning
 * @param specificCommunicationRequirement at least one; {@link CommunicationNeed#NONE} where there is no need
 * @param homeAdaptationRequired whether the home has to be altered; null where it is not said
 * @param deprivationOfLiberty whether there is a deprivation of liberty order; null where it is not said
 */
public record PlacementRequirements(
        @Nullable String iri,
        PresenceStatus communicationNeeds,
        @AtLeastOne List<CommunicationNeed> specificCommunicationRequirement,
        List<String> specificCommunicationRequirementOther,
        CulturalNeed culturalNeeds,
        List<String> culturalNeedsOther,
        LivingArrangement livingCompanions,
        PetsAllowance pets,
        List<SupportType> additionalSupport,
        List<String> additionalSupportOther,
        @Nullable Boolean homeAdaptationRequired,
        @Nullable Boolean deprivationOfLiberty)
        implements ReferralPart {

    public PlacementRequirements {
        specificCommunicationRequirement = Sets.of(specificCommunicationRequirement);
        specificCommunicationRequirementOther = Sets.of(specificCommunicationRequirementOther);
        culturalNeedsOther = Sets.of(culturalNeedsOther);
        additionalSupport = Sets.of(additionalSupport);
        additionalSupportOther = Sets.of(additionalSupportOther);
    }
}
