package org.kith.care.permanence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A permanent arrangement that a child had before it came into care, and that broke down. What a return does not say is null. */
public record PreviousPermanence(
        GlobalId id,
        String childId,
        String revision,
        @Nullable PreviousPermanenceKind kind,
        @Nullable String authority,
        @Nullable PartialDate orderedOn,
        List<String> unread,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static PreviousPermanence of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new PreviousPermanence(
                new GlobalId("PreviousPermanence", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                Stored.one(PreviousPermanenceKind.class, told, "kind"),
                told.textOrNull("authority"),
                PartialDate.in(told, "validFrom"),
                told.texts("unread"),
                told.textOrNull("source"));
    }
}
