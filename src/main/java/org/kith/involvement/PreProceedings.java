package org.kith.involvement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/**
 * The block {@code PreProceedingsandFGDM} of the children in need census from 2026. The codes of its outcome could not be verified, so that
 * is kept as it is said.
 *
 * @param startDate PPStartDate
 * @param letterBeforeProceedingsSent LBPSentDate
 * @param familyMeetingOffered FGDMMeetingOffer
 * @param familyMeetingHeld FGDMMeetingFac
 * @param initialMeeting InitialPPMeetingDate
 * @param reviewMeetings ReviewMeetingsCount
 * @param stepDecision StepDecisionDate
 * @param outcome PPOutcome
 * @param courtApplication CourtAppDate
 * @param letterToInitiateProceedings LetterInitCPDate
 */
public record PreProceedings(
        @Nullable LocalDate startDate,
        @Nullable LocalDate letterBeforeProceedingsSent,
        @Nullable LocalDate familyMeetingOffered,
        @Nullable LocalDate familyMeetingHeld,
        @Nullable LocalDate initialMeeting,
        @Nullable Integer reviewMeetings,
        @Nullable LocalDate stepDecision,
        @Nullable String outcome,
        @Nullable LocalDate courtApplication,
        @Nullable LocalDate letterToInitiateProceedings) {

    /** Nothing of it is said. */
    public static final PreProceedings NONE =
            new PreProceedings(null, null, null, null, null, null, null, null, null, null);

    /** What is kept, null where it is not said. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("ppStartDate", startDate);
        values.put("ppLetterSent", letterBeforeProceedingsSent);
        values.put("ppFamilyMeetingOffered", familyMeetingOffered);
        values.put("ppFamilyMeetingHeld", familyMeetingHeld);
        values.put("ppInitialMeeting", initialMeeting);
        values.put("ppReviewMeetings", reviewMeetings);
        values.put("ppStepDecision", stepDecision);
        values.put("ppOutcome", outcome);
        values.put("ppCourtApplication", courtApplication);
        values.put("ppLetterToInitiate", letterToInitiateProceedings);
        return values;
    }

    /** What was kept; null where nothing of it was said. */
    static @Nullable PreProceedings of(Row row) {
        var found = new PreProceedings(
                row.dateOrNull("ppStartDate"),
                row.dateOrNull("ppLetterSent"),
                row.dateOrNull("ppFamilyMeetingOffered"),
                row.dateOrNull("ppFamilyMeetingHeld"),
                row.dateOrNull("ppInitialMeeting"),
                row.numberOrNull("ppReviewMeetings"),
                row.dateOrNull("ppStepDecision"),
                row.textOrNull("ppOutcome"),
                row.dateOrNull("ppCourtApplication"),
                row.dateOrNull("ppLetterToInitiate"));
        return found.equals(NONE) ? null : found;
    }
}
