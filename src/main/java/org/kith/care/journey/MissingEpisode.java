package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.MissingKind;
import org.kith.care.duty.ReturnInterview;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Row;

/** A time in which a child who is looked after was missing or absent from the placement. */
public record MissingEpisode(
        GlobalId id,
        String childId,
        String revision,
        @Nullable MissingKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean current,
        @Nullable ReturnInterview returnInterview,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static MissingEpisode of(String childId, Row row) {
        Row told = row.row("told").sparse();
        String kind = told.textOrNull("kind");
        String interview = told.textOrNull("interview");
        return new MissingEpisode(
                new GlobalId("MissingEpisode", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                kind == null ? null : MissingKind.valueOf(kind),
                told.date("fromMin"),
                ToldFacts.ended(told),
                row.flag("current"),
                interview == null ? null : ReturnInterview.valueOf(interview),
                told.textOrNull("source"));
    }
}
