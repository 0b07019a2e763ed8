package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;
import org.kith.workforce.Professional;

/** A visit that the authority made to a child. */
public record Visit(
        GlobalId id,
        String childId,
        String revision,
        LocalDate date,
        @Nullable Professional visitedBy,
        boolean seen,
        @Nullable Boolean seenAlone,
        @Nullable VisitPlace place,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static Visit of(String childId, Row row) {
        Row told = row.row("told").sparse();
        String place = told.textOrNull("place");
        Row worker = row.rowOrNull("worker");
        return new Visit(
                new GlobalId("Visit", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.date("date"),
                worker == null ? null : Professional.of(worker),
                told.flag("seen"),
                told.flagOrNull("seenAlone"),
                place == null ? null : VisitPlace.valueOf(place),
                told.textOrNull("source"));
    }
}
