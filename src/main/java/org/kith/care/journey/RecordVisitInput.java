package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.care.journey.rule.Said;

/** What a worker says of a visit. */
record RecordVisitInput(
        String idempotencyKey,
        String childId,
        LocalDate date,
        @Nullable String visitedBy,
        boolean seen,
        @Nullable Boolean seenAlone,
        @Nullable VisitPlace place,
        @Nullable String source,
        @Nullable String visitId,
        @Nullable String revision)
        implements JourneyInput {

    @Override
    public JourneyKind fact() {
        return JourneyKind.VISIT;
    }

    @Override
    public @Nullable String factId() {
        return visitId;
    }

    @Override
    public @Nullable String workerId() {
        return visitedBy;
    }

    @Override
    public String workerField() {
        return "visitedBy";
    }

    @Override
    public Said said(LocalDate today) {
        return Said.visit(today, date, seen, seenAlone);
    }
}
