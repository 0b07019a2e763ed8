package org.kith.care.arrangement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Row;

/** That somebody who was fostered stays with the former carers after 18. */
public record StayingPut(
        GlobalId id,
        String childId,
        String revision,
        @Nullable GlobalId settingId,
        @Nullable String provider,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean current,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static StayingPut of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new StayingPut(
                new GlobalId("StayingPut", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                Arrangements.home(told),
                told.textOrNull("provider"),
                ToldFacts.begun(told),
                ToldFacts.ended(told),
                row.flag("current"),
                told.textOrNull("source"));
    }
}
