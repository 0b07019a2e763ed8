package org.kith.workforce;

import java.time.OffsetDateTime;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A worker on call for a team. */
record OnCallShift(
        GlobalId id,
        Team team,
        Professional professional,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String revision) {

    static OnCallShift of(Row row) {
        return new OnCallShift(
                new GlobalId("OnCallShift", row.text("id")),
                Team.of(row.row("team")),
                Professional.of(row.row("worker")),
                row.instant("startsAt"),
                row.instant("endsAt"),
                Revision.of(row.instant("recordedAt")));
    }
}
