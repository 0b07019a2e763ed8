package org.kith.care.permanence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A match of a child with adopters. What a return does not say is null. */
public record AdoptionMatch(
        GlobalId id,
        String childId,
        String revision,
        @Nullable LocalDate matchedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean fosterCarers,
        @Nullable Integer adopters,
        @Nullable SexOfAdopters sexOfAdopters,
        @Nullable LegalStatusOfAdopters legalStatusOfAdopters,
        List<String> unread,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static AdoptionMatch of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new AdoptionMatch(
                new GlobalId("AdoptionMatch", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.dateOrNull("matchedOn"),
                told.dateOrNull("decidedOn"),
                told.flagOrNull("fosterCarers"),
                told.numberOrNull("adopters"),
                Stored.one(SexOfAdopters.class, told, "sexOfAdopters"),
                Stored.one(LegalStatusOfAdopters.class, told, "legalStatusOfAdopters"),
                told.texts("unread"),
                told.textOrNull("source"));
    }
}
