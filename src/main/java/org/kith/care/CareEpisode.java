package org.kith.care;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.Parts;
import org.kith.graph.Row;

/** A stretch of care with one legal status and one placement, in the codes of the SSDA903 return. */
public record CareEpisode(
        GlobalId id,
        String childId,
        @Nullable String legalStatus,
        @Nullable String reasonForNew,
        @Nullable String need,
        @Nullable String reasonCeased,
        @Nullable Placement placement,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    /** All episodes of a child that the parts tell, newest first. */
    static List<CareEpisode> ofChild(String childId, Parts parts) {
        return parts.of("episode", childId).stream()
                .map(row -> of(childId, row, Placement.ofChild(childId, row.textOrNull("placement"), parts)))
                .toList();
    }

    private static CareEpisode of(String childId, Row row, @Nullable Placement placement) {
        return new CareEpisode(
                new GlobalId("CareEpisode", row.text("id")),
                childId,
                row.textOrNull("legalStatus"),
                row.textOrNull("reasonForNew"),
                row.textOrNull("need"),
                row.textOrNull("reasonCeased"),
                placement,
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
