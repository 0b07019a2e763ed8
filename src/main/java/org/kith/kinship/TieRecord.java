package org.kith.kinship;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;

/** What was believed of a tie for a time. */
record TieRecord(
        @Nullable String detail,
        @Nullable Certainty certainty,
        boolean disproven,
        @Nullable PartialDate statusOn,
        @Nullable String statusBasis,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source,
        @Nullable String recordedBy,
        OffsetDateTime recordedAt,
        @Nullable OffsetDateTime supersededAt) {

    /** The year in which what is still believed is superseded. */
    private static final int OPEN_YEAR = 9999;

    static TieRecord of(Row row) {
        boolean disproven = row.text("status").equals("DISPROVEN");
        OffsetDateTime superseded = row.instant("supersededAt");
        return new TieRecord(
                row.textOrNull("detail"),
                disproven ? null : Certainty.valueOf(row.text("status")),
                disproven,
                PartialDate.in(row, "statusOn"),
                row.textOrNull("statusBasis"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.textOrNull("source"),
                row.textOrNull("recordedBy"),
                row.instant("recordedAt"),
                superseded.getYear() == OPEN_YEAR ? null : superseded);
    }
}
