package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.outcome.code.CareLeaverAccommodation;
import org.kith.care.outcome.code.CareLeaverActivity;
import org.kith.care.outcome.code.InTouch;
import org.kith.graph.Row;

/** What became of somebody who left care, around a birthday. */
public record CareLeaverOutcome(
        GlobalId id,
        String childId,
        String revision,
        @Nullable Integer year,
        @Nullable LocalDate birthday,
        @Nullable InTouch inTouch,
        @Nullable CareLeaverActivity activity,
        @Nullable CareLeaverAccommodation accommodation,
        List<String> unread,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static CareLeaverOutcome of(String childId, Row row) {
        Row told = row.row("told").sparse();
        String inTouch = told.textOrNull("inTouch");
        return new CareLeaverOutcome(
                new GlobalId("CareLeaverOutcome", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.numberOrNull("year"),
                told.dateOrNull("birthday"),
                inTouch == null ? null : InTouch.valueOf(inTouch),
                CareLeaverActivity.of(told.textOrNull("activity")),
                CareLeaverAccommodation.of(told.textOrNull("accommodation")),
                told.texts("unread"),
                told.textOrNull("source"));
    }
}
