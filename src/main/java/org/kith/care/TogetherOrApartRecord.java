package org.kith.care;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/** What was believed of an assessment for a time. */
record TogetherOrApartRecord(
        TogetherOrApart recommendation,
        List<TogetherOrApartReason> reasons,
        String rationale,
        LocalDate assessedOn,
        @Nullable LocalDate reviewBy,
        @Nullable String source,
        @Nullable String recordedBy,
        OffsetDateTime recordedAt,
        @Nullable OffsetDateTime supersededAt) {

    /** The year in which what is still believed is superseded. */
    private static final int OPEN_YEAR = 9999;

    static TogetherOrApartRecord of(Row row) {
        OffsetDateTime until = row.instant("supersededAt");
        return new TogetherOrApartRecord(
                TogetherOrApart.valueOf(row.text("recommendation")),
                TogetherOrApartAssessment.reasons(row),
                row.text("rationale"),
                row.date("assessedOn"),
                row.dateOrNull("reviewBy"),
                row.textOrNull("source"),
                row.textOrNull("recordedBy"),
                row.instant("recordedAt"),
                until.getYear() == OPEN_YEAR ? null : until);
    }
}
