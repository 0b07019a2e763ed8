package org.kith.care.referring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.referral.ActualPlacement;
import org.kith.care.referral.PlacementAvailability;
import org.kith.care.referral.PlacementRecommendation;
import org.kith.care.referral.PlacementRequirements;
import org.kith.care.referral.QualityAssurance;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.RiskAssessment;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.person.Person;

/**
 * A referral for a placement. To a home that it was sent to only what is needed and what is risked is told: nothing that names the child, who
 * recorded it, what was found or what it costs, and no other home.
 *
 * @param revision null for a home, which cannot correct it
 * @param child null for a home
 * @param childNumber the authority's number for the child; null for a home
 * @param closedOn null while it is open
 * @param sentTo newest first; for a home, itself alone
 */
public record PlacementReferral(
        GlobalId id,
        @Nullable String revision,
        @Nullable Person child,
        @Nullable String childNumber,
        @Nullable String iri,
        @Nullable String placementId,
        boolean open,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable ReferralOutcome outcome,
        PlacementAvailability placementAvailability,
        PlacementRequirements placementRequirements,
        PlacementRecommendation placementRecommendation,
        RiskAssessment riskAssessment,
        @Nullable ActualPlacement actualPlacement,
        @Nullable QualityAssurance qualityAssurance,
        List<SentReferral> sentTo,
        @Nullable String source)
        implements AboutPeople {

    static final String TYPE = "PlacementReferral";

    @Override
    public void tellOf(Told told) {
        if (child != null) {
            told.person(child.id().key(), true);
        }
    }

    /** As it is told with the child's whole record. */
    static PlacementReferral whole(String childId, Row row, Parts parts) {
        ReferralRecord record = StoredRecord.of(row.values("record"));
        return of(row, Person.mentioned(childId, parts), record, record.qualityAssurance());
    }

    /** As it is told to a home that it was sent to: what stands for the rest is not told. */
    static PlacementReferral toHome(Row row) {
        return of(row, null, StoredRecord.of(row.values("record")), null);
    }

    private static PlacementReferral of(
            Row row, @Nullable Person child, ReferralRecord record, @Nullable QualityAssurance recordedBy) {
        String outcome = row.textOrNull("outcome");
        return new PlacementReferral(
                new GlobalId(TYPE, row.text("id")),
                child == null ? null : Revision.of(row.instant("recordedAt")),
                child,
                child == null ? null : record.childId(),
                record.iri(),
                record.placementId(),
                row.flag("open"),
                row.date("fromMin"),
                closed(row.date("toMax")),
                outcome == null ? null : ReferralOutcome.valueOf(outcome),
                record.placementAvailability(),
                record.placementRequirements(),
                record.placementRecommendation(),
                record.riskAssessment(),
                record.actualPlacement(),
                recordedBy,
                row.rows("sentTo").stream().map(SentReferral::of).toList(),
                row.textOrNull("source"));
    }

    private static @Nullable LocalDate closed(LocalDate toMax) {
        return toMax.equals(ValidTime.OPEN_END) ? null : toMax;
    }
}
