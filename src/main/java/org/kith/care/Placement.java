package org.kith.care;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.provision.Setting;

/**
 * A child's stay in one place with one carer, in the codes of the SSDA903 return.
 *
 * @param checks what the rules said when it began, as it is stored; told to whoever started it, and in no other answer
 */
public record Placement(
        GlobalId id,
        String childId,
        String revision,
        @Nullable String type,
        @Nullable String typeCode,
        @Nullable String provider,
        @Nullable String changeReason,
        @Nullable Setting setting,
        boolean emergency,
        List<PlacementAuthorisation> authorisations,
        List<PlacementClock> clocks,
        List<String> checks,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    /** All placements of a child that the parts tell, newest first. */
    public static List<Placement> ofChild(String childId, Parts parts) {
        return parts.of("placement", childId).stream()
                .map(row -> of(childId, row, parts))
                .toList();
    }

    /** The newest placement of a child that is in force. */
    public static @Nullable Placement currentOf(String childId, Parts parts) {
        return parts.of("placement", childId).stream()
                .filter(row -> row.flag("current"))
                .findFirst()
                .map(row -> of(childId, row, parts))
                .orElse(null);
    }

    static @Nullable Placement ofChild(String childId, @Nullable String id, Parts parts) {
        return parts.of("placement", childId).stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .map(row -> of(childId, row, parts))
                .orElse(null);
    }

    private static Placement of(String childId, Row row, Parts parts) {
        String id = row.text("id");
        return new Placement(
                new GlobalId("Placement", id),
                childId,
                Revision.of(row.instant("recordedAt")),
                row.textOrNull("type"),
                row.textOrNull("typeCode"),
                row.textOrNull("provider"),
                row.textOrNull("changeReason"),
                Setting.of(row.textOrNull("setting"), List.of(id), parts),
                Boolean.TRUE.equals(row.flagOrNull("emergency")),
                row.texts("authorisations").stream()
                        .map(PlacementAuthorisation::of)
                        .toList(),
                row.texts("clocks").stream().map(PlacementClock::of).toList(),
                row.texts("checks"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
