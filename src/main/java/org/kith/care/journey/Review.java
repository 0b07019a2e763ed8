package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.ReviewParticipation;
import org.kith.graph.Row;
import org.kith.workforce.Professional;

/** A review of the case of a child who is looked after. */
public record Review(
        GlobalId id,
        String childId,
        String revision,
        LocalDate date,
        boolean held,
        @Nullable ReviewParticipation participation,
        @Nullable Professional chairedBy,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static Review of(String childId, Row row) {
        Row told = row.row("told").sparse();
        String participation = told.textOrNull("participation");
        Row worker = row.rowOrNull("worker");
        return new Review(
                new GlobalId("Review", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.date("date"),
                told.flag("held"),
                participation == null ? null : ReviewParticipation.valueOf(participation),
                worker == null ? null : Professional.of(worker),
                told.textOrNull("source"));
    }
}
