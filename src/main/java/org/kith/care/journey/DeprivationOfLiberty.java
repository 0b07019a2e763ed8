package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Row;

/** A time in which a child was deprived of liberty by authority, elsewhere than in a secure home. */
public record DeprivationOfLiberty(
        GlobalId id,
        String childId,
        String revision,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean current,
        @Nullable LibertyAuthority authorisedBy,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static DeprivationOfLiberty of(String childId, Row row) {
        Row told = row.row("told").sparse();
        String authority = told.textOrNull("authorisedBy");
        return new DeprivationOfLiberty(
                new GlobalId("DeprivationOfLiberty", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.date("fromMin"),
                ToldFacts.ended(told),
                row.flag("current"),
                authority == null ? null : LibertyAuthority.valueOf(authority),
                told.textOrNull("source"));
    }
}
