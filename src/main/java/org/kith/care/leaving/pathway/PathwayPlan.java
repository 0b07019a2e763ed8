package org.kith.care.leaving.pathway;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** What a young person leaving care needs, and what is planned. */
public record PathwayPlan(
        GlobalId id,
        String childId,
        String revision,
        @Nullable LocalDate needsAssessedOn,
        @Nullable LocalDate madeOn,
        List<LocalDate> reviewedOn,
        @Nullable String says,
        @Nullable String youngPersonsViews,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static PathwayPlan of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new PathwayPlan(
                new GlobalId("PathwayPlan", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.dateOrNull("needsAssessedOn"),
                told.dateOrNull("madeOn"),
                told.has("reviewedOn") ? told.dates("reviewedOn") : List.of(),
                told.textOrNull("says"),
                told.textOrNull("youngPersonsViews"),
                told.textOrNull("source"));
    }
}
