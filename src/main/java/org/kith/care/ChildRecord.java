package org.kith.care;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;
import org.kith.order.Order;
import org.kith.order.ParentalResponsibility;
import org.kith.order.Restriction;
import org.kith.workforce.Allocation;
import org.kith.workforce.Authority;

/** What children's services hold about a child. */
public record ChildRecord(
        @Nullable String localId,
        Authority authority,
        @Nullable String legalStatus,
        boolean inCare,
        @Nullable Boolean unaccompanied,
        @Nullable Placement currentPlacement,
        List<CareEpisode> episodes,
        List<Placement> placements,
        List<Allocation> allocations,
        List<Order> orders,
        List<Restriction> restrictions,
        List<ParentalResponsibility> parentalResponsibility) {

    /** A record from the map that {@link CareCypher#childRecord} makes. Lists that were not asked for are empty. */
    public static ChildRecord of(Row row) {
        Row status = row.rowOrNull("status");
        return new ChildRecord(
                row.textOrNull("localId"),
                Authority.of(row.row("authority")),
                status == null ? null : status.textOrNull("legalStatus"),
                status != null,
                row.flagOrNull("unaccompanied"),
                Placement.ofNullable(row.rowOrNull("currentPlacement")),
                row.rows("episodes").stream().map(CareEpisode::of).toList(),
                row.rows("placements").stream().map(Placement::of).toList(),
                row.rows("allocations").stream().map(Allocation::of).toList(),
                row.rows("orders").stream().map(Order::of).toList(),
                row.rows("restrictions").stream().map(Restriction::of).toList(),
                row.rows("parentalResponsibility").stream()
                        .map(ParentalResponsibility::of)
                        .toList());
    }
}
