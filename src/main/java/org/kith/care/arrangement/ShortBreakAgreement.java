package org.kith.care.arrangement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Row;

/** An agreement on a series of short breaks. */
public record ShortBreakAgreement(
        GlobalId id,
        String childId,
        String revision,
        @Nullable GlobalId settingId,
        @Nullable String provider,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean current,
        @Nullable Integer daysUsed,
        @Nullable LocalDate countedTo,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static ShortBreakAgreement of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new ShortBreakAgreement(
                new GlobalId("ShortBreakAgreement", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                Arrangements.home(told),
                told.textOrNull("provider"),
                ToldFacts.begun(told),
                ToldFacts.ended(told),
                row.flag("current"),
                told.numberOrNull("daysUsed"),
                told.dateOrNull("countedTo"),
                told.textOrNull("source"));
    }
}
