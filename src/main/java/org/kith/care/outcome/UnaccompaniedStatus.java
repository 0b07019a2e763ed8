package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Row;

/** That a child was an unaccompanied asylum-seeking child. */
public record UnaccompaniedStatus(
        GlobalId id,
        String childId,
        String revision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate ceasedOn,
        boolean current,
        List<String> unread,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static UnaccompaniedStatus of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new UnaccompaniedStatus(
                new GlobalId("UnaccompaniedStatus", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                ToldFacts.begun(told),
                ToldFacts.ended(told),
                row.flag("current"),
                told.texts("unread"),
                told.textOrNull("source"));
    }
}
