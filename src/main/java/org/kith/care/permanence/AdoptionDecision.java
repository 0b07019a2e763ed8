package org.kith.care.permanence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A decision that a child should be placed for adoption, and that it should no longer be. What a return does not say is null. */
public record AdoptionDecision(
        GlobalId id,
        String childId,
        String revision,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reversedOn,
        @Nullable ReversalReason reversedBecause,
        boolean current,
        List<String> unread,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static AdoptionDecision of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new AdoptionDecision(
                new GlobalId("AdoptionDecision", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.dateOrNull("decidedOn"),
                told.dateOrNull("reversedOn"),
                Stored.one(ReversalReason.class, told, "reversedBecause"),
                row.flag("current"),
                told.texts("unread"),
                told.textOrNull("source"));
    }
}
