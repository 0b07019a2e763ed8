package org.kith.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.graph.Cursor;
import org.kith.graph.Row;

/**
 * That somebody looked at a person. The module of workers answers who it was.
 *
 * @param key of the entry, unlike any other
 * @param workerId in the store
 * @param level null for somebody who was changed, and of whom nothing was told
 * @param operation name of the operation, or SHA-256 of the document where it has none
 * @param because kinds of the grants by which a whole record was seen
 */
public record Access(
        String key,
        OffsetDateTime at,
        String workerId,
        GlobalId personId,
        List<String> roles,
        @Nullable Level level,
        String operation,
        List<String> roots,
        List<String> because,
        boolean changed,
        String requestId)
        implements AboutPeople {

    static Access of(Row row) {
        String level = row.textOrNull("level");
        return new Access(
                row.text("id"),
                row.instant("at"),
                row.text("professionalId"),
                new GlobalId("Person", row.text("personId")),
                row.texts("roles"),
                level == null ? null : Level.valueOf(level),
                row.text("operation"),
                row.texts("roots"),
                row.texts("because"),
                row.flag("changed"),
                row.text("requestId"));
    }

    /** Those who watch over access are watched, too. */
    @Override
    public void tellOf(Told told) {
        told.listed(personId.key());
    }

    Cursor cursor(String list) {
        return new Cursor(list, List.of(at.toString(), key));
    }
}
