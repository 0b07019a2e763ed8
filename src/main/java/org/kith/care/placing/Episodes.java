package org.kith.care.placing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.RecordCare.EpisodeRow;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;

/**
 * A child's episodes of care as they are believed, newest first, and how they go on by the logic of the SSDA903 return: an episode is a stretch with
 * one legal status and one placement, and where either changes it ends (X1) and another begins on the same day.
 */
record Episodes(String childId, List<Row> rows) {

    /** The child's episodes. Starts from the unique id. */
    private static final String ALL = """
            MATCH (:Person {id: $placing.child})-[:HAS_EPISODE]->(episode:CareEpisode) WHERE %s
            OPTIONAL MATCH (episode)-[:IN_PLACEMENT]->(stay:Placement)
            OPTIONAL MATCH (stay)-[:PLACED_IN]->(home:Setting)
            RETURN episode.id AS id, episode.legalStatus AS legalStatus, episode.need AS need, episode.reasonForNew AS reasonForNew,
              episode.reasonCeased AS reasonCeased, episode.validFrom AS validFrom, episode.fromMin AS fromMin,
              episode.toMax AS toMax, stay.id AS placement, home.id AS home
            ORDER BY episode.fromMin DESC, episode.id
            """.formatted(Moment.last("episode"));

    private static final String CONTINUES = "X1";

    /** What the new episode takes over: from the one that goes on until the day, or that ended on it with X1. */
    record Before(Row row, boolean open) {
        String legalStatus() {
            return Objects.requireNonNullElse(row.textOrNull("legalStatus"), "");
        }

        @Nullable
        String home() {
            return row.textOrNull("home");
        }
    }

    static Episodes of(Tx tx, String childId) {
        return new Episodes(childId, tx.run(ALL, Map.of("placing", Map.of("child", childId))));
    }

    /**
     * The episode that another follows on a day; null where the child is not looked after then.
     *
     * @throws RefusedException where there are later ones, or where care went on and nobody said where the child lived
     */
    @Nullable
    Before on(LocalDate day, String field) {
        if (rows.isEmpty()) {
            return null;
        }
        Row last = rows.getFirst();
        boolean open = last.date("toMax").equals(ValidTime.OPEN_END);
        if (last.date("fromMin").isAfter(day) || !open && last.date("toMax").isAfter(day)) {
            throw invalid(field, "The child has an episode of care on a later day: this one would come before it");
        }
        if (open) {
            return new Before(last, true);
        }
        if (!CONTINUES.equals(last.textOrNull("reasonCeased"))) {
            return null;
        }
        if (!last.date("toMax").equals(day)) {
            throw invalid(
                    field,
                    "The last episode ended on %s with X1: the next placement begins on that day"
                            .formatted(last.date("toMax")));
        }
        return new Before(last, false);
    }

    /** The episode in which a placement goes on; null where there is none. */
    @Nullable
    Row openIn(String placementId) {
        return rows.stream()
                .filter(row -> placementId.equals(row.textOrNull("placement"))
                        && row.date("toMax").equals(ValidTime.OPEN_END))
                .findFirst()
                .orElse(null);
    }

    /** The episode, ended. */
    EpisodeRow ended(Row row, LocalDate day, String reasonCeased) {
        return row(
                row,
                row.textOrNull("placement"),
                row.textOrNull("reasonForNew"),
                row.textOrNull("legalStatus"),
                reasonCeased,
                day);
    }

    /** The first episode of a period of care. */
    EpisodeRow started(String placementId, LocalDate day, String legalStatus, String need) {
        return begun(placementId, day, "S", legalStatus, need);
    }

    /** The episode that follows another. */
    EpisodeRow following(Before before, String placementId, LocalDate day, String legalStatus, boolean sameCarer) {
        return begun(
                placementId,
                day,
                reason(before, legalStatus, sameCarer),
                legalStatus,
                before.row().textOrNull("need"));
    }

    /** An episode that began on this very day, and is now in the placement. */
    EpisodeRow joined(Before before, String placementId, String legalStatus, boolean sameCarer) {
        String began = Objects.requireNonNullElse(before.row().textOrNull("reasonForNew"), "P");
        String reason = began.equals("L") ? sameCarer ? "U" : "B" : began;
        return row(before.row(), placementId, reason, legalStatus, null, null);
    }

    private static String reason(Before before, String legalStatus, boolean sameCarer) {
        boolean newStatus = !before.legalStatus().equals(legalStatus);
        return newStatus ? sameCarer ? "U" : "B" : sameCarer ? "T" : "P";
    }

    private EpisodeRow begun(
            String placementId, LocalDate day, String reason, String legalStatus, @Nullable String need) {
        return new EpisodeRow(
                Ids.next(),
                childId,
                placementId,
                reason,
                legalStatus,
                need,
                null,
                PartialDate.between(PartialDate.of(day), null),
                null);
    }

    private EpisodeRow row(
            Row row,
            @Nullable String placementId,
            @Nullable String reasonForNew,
            @Nullable String legalStatus,
            @Nullable String reasonCeased,
            @Nullable LocalDate to) {
        ValidTime time = PartialDate.between(PartialDate.in(row, "validFrom"), to == null ? null : PartialDate.of(to));
        return new EpisodeRow(
                row.text("id"),
                childId,
                placementId,
                reasonForNew,
                legalStatus,
                row.textOrNull("need"),
                reasonCeased,
                time,
                null);
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }
}
