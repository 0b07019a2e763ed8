package org.kith.access;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Cursor;
import org.kith.graph.Row;

/**
 * A look at a child's record that somebody has to answer for. Of the child it has the id alone. The module of workers answers who looked.
 *
 * @param workerId in the store
 * @param reason a value of the schema's BreakGlassReason; null for a use by duty
 * @param reviews what was said of it, latest first
 */
public record AccessAlert(
        GlobalId id,
        AlertKind kind,
        OffsetDateTime at,
        String workerId,
        GlobalId personId,
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable OffsetDateTime until,
        @Nullable String requestId,
        List<AlertReview> reviews)
        implements AboutPeople {

    @Override
    public void tellOf(Told told) {
        told.listed(personId.key());
    }

    static AccessAlert of(Row row) {
        return new AccessAlert(
                new GlobalId("AccessAlert", row.text("id")),
                AlertKind.valueOf(row.text("kind")),
                row.instant("at"),
                row.text("professionalId"),
                new GlobalId("Person", row.text("personId")),
                row.textOrNull("reason"),
                row.textOrNull("explanation"),
                row.has("until") ? row.instant("until") : null,
                row.textOrNull("requestId"),
                row.rows("said").stream().map(AlertReview::of).toList());
    }

    public String revision() {
        return Revision.of(reviews.size());
    }

    public AlertState state() {
        return reviews.isEmpty() ? AlertState.OPEN : AlertState.REVIEWED;
    }

    public @Nullable AlertReview review() {
        return reviews.isEmpty() ? null : reviews.getFirst();
    }

    public List<AlertReview> earlierReviews() {
        return reviews.isEmpty() ? List.of() : reviews.subList(1, reviews.size());
    }

    Cursor cursor(String list) {
        return new Cursor(list, List.of(at.toString(), id.key()));
    }
}
