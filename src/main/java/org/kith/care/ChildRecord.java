package org.kith.care;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.order.Order;
import org.kith.order.ParentalResponsibility;
import org.kith.order.Restriction;
import org.kith.workforce.Allocation;
import org.kith.workforce.Authority;

/**
 * What children's services hold about a child.
 *
 * @param childId of the child in the store, for what is read apart from the record
 */
public record ChildRecord(
        String childId,
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

    /** A record from its parts, or null where the person has none. Lists that were not asked for are empty. */
    public static @Nullable ChildRecord of(String childId, Parts parts) {
        Row child = parts.first("child", childId);
        if (child == null) {
            return null;
        }
        Row status = status(childId, parts);
        return new ChildRecord(
                childId,
                child.textOrNull("localId"),
                Authority.of(child.row("authority")),
                status == null ? null : status.textOrNull("legalStatus"),
                status != null,
                child.flagOrNull("unaccompanied"),
                Placement.currentOf(childId, parts),
                CareEpisode.ofChild(childId, parts),
                Placement.ofChild(childId, parts),
                list(parts.of("allocation", childId), Allocation::of),
                list(parts.of("order", childId), row -> Order.of(row, parts)),
                list(parts.of("protecting", childId), row -> Restriction.of(row, parts)),
                list(parts.of("responsible", childId), row -> ParentalResponsibility.of(row, parts)));
    }

    /** Whether an episode of care was in force, by the parts of a child. */
    public static boolean inCare(String childId, Parts parts) {
        return status(childId, parts) != null;
    }

    private static @Nullable Row status(String childId, Parts parts) {
        return parts.of("episode", childId).stream()
                .filter(row -> row.flag("current"))
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> list(List<Row> rows, Function<Row, T> read) {
        return rows.stream().map(read).toList();
    }
}
