package org.kith.care.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.outcome.code.SdqReason;
import org.kith.graph.Row;

/** Health, convictions, strengths and difficulties of a child in a year to 31 March. */
public record HealthOutcome(
        GlobalId id,
        String childId,
        String revision,
        @Nullable Integer year,
        @Nullable Integer sdqScore,
        @Nullable SdqReason sdqReason,
        @Nullable Boolean convicted,
        @Nullable Boolean healthCheck,
        @Nullable Boolean immunisations,
        @Nullable Boolean teethCheck,
        @Nullable Boolean healthAssessment,
        @Nullable Boolean substanceMisuse,
        @Nullable Boolean interventionReceived,
        @Nullable Boolean interventionOffered,
        List<String> unread,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static HealthOutcome of(String childId, Row row) {
        Row told = row.row("told").sparse();
        String reason = told.textOrNull("sdqReason");
        return new HealthOutcome(
                new GlobalId("HealthOutcome", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.numberOrNull("year"),
                told.numberOrNull("sdqScore"),
                reason == null ? null : SdqReason.valueOf(reason),
                told.flagOrNull("convicted"),
                told.flagOrNull("healthCheck"),
                told.flagOrNull("immunisations"),
                told.flagOrNull("teethCheck"),
                told.flagOrNull("healthAssessment"),
                told.flagOrNull("substanceMisuse"),
                told.flagOrNull("interventionReceived"),
                told.flagOrNull("interventionOffered"),
                told.texts("unread"),
                told.textOrNull("source"));
    }
}
