package org.kith.care.referral;

import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.RiskLevel;

/**
 * Risks to the child, and risks that the child is to others; each is answered.
 *
 * @param iri the absolute IRI of this part; null where it has none
 * @param riskMissing the risk that the child goes missing
 * @param riskToOthersFire the risk that the child sets fires
 * @param riskToOthersCriminal the risk that others in the home are criminally exploited
 */
public record RiskAssessment(
        @Nullable String iri,
        RiskLevel riskSelfHarm,
        RiskLevel riskCriminalExploitation,
        RiskLevel riskDrugAlcohol,
        RiskLevel riskEatingDisorder,
        RiskLevel riskMissing,
        RiskLevel riskSexualExploitation,
        RiskLevel riskToOthersPhysical,
        RiskLevel riskToOthersSexual,
        RiskLevel riskToOthersFire,
        RiskLevel riskToOthersAnimals,
        RiskLevel riskToOthersCriminal)
        implements ReferralPart {}
