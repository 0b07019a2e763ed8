package org.kith.care.referring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a worker sends of a referral for an invented child. */
public final class SaidReferrals {
    private SaidReferrals() {}

    public static Map<String, @Nullable Object> input(String childId, String referralDate) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        input.put("childId", childId);
        input.put("childNumber", "WEAR-CHILD-1");
        input.put("iri", "https://records.example/WEAR-1");
        input.put(
                "placementAvailability",
                Map.of(
                        "placementId",
                        "WEAR-PL-1",
                        "neededBy",
                        "WITHIN_FIVE_DAYS",
                        "siblingCount",
                        2,
                        "isPreferredLocationLocal",
                        false,
                        "outOfLAReason",
                        "OTHER",
                        "outOfLAReasonOther",
                        List.of("An aunt lives there")));
        input.put(
                "placementRequirements",
                Map.of(
                        "communicationNeeds", "YES",
                        "specificCommunicationRequirement", List.of("MAKATON", "BSL"),
                        "culturalNeeds", "NOT_KNOWN",
                        "livingCompanions", "NO_PREFERENCE",
                        "pets", "YES_CAN",
                        "additionalSupport", List.of("TAXIS_TO_SCHOOL"),
                        "deprivationOfLiberty", false));
        input.put(
                "placementRecommendation",
                Map.of(
                        "fosterCareSuitability", "PREFERRED",
                        "residentialCareSuitability", "SUITABLE_BUT_NOT_PREFERRED",
                        "supportedAccommodationSuitability", "UNSUITABLE"));
        Map<String, Object> risks = new LinkedHashMap<>();
        for (String risk : List.of(
                "riskSelfHarm",
                "riskCriminalExploitation",
                "riskDrugAlcohol",
                "riskEatingDisorder",
                "riskMissing",
                "riskSexualExploitation",
                "riskToOthersPhysical",
                "riskToOthersSexual",
                "riskToOthersFire",
                "riskToOthersAnimals",
                "riskToOthersCriminal")) {
            risks.put(risk, risk.equals("riskMissing") ? "RISK_PRESENT" : "NO_KNOWN_RISK");
        }
        input.put("riskAssessment", risks);
        input.put("qualityAssurance", Map.of("referralOfficerName", "Alex Brown", "referralDate", referralDate));
        return input;
    }

    public static Map<String, Object> found() {
        return Map.of(
                "placementType", "FOSTER",
                "providerURN", "SC900001",
                "placementLocation", "DH1",
                "isLocationPreferred", true,
                "isEducationContinuous", false,
                "siblingsPlacedTogether", 1,
                "totalWeeklyCost", "812.50",
                "otherWeeklyCost", "0.125");
    }
}
