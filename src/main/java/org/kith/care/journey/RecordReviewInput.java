package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.care.ReviewParticipation;
import org.kith.care.journey.rule.Said;

/** What a worker says of a review. */
record RecordReviewInput(
        String idempotencyKey,
        String childId,
        LocalDate date,
        boolean held,
        @Nullable ReviewParticipation participation,
        @Nullable String chairedBy,
        @Nullable String source,
        @Nullable String reviewId,
        @Nullable String revision)
        implements JourneyInput {

    @Override
    public JourneyKind fact() {
        return JourneyKind.REVIEW;
    }

    @Override
    public @Nullable String factId() {
        return reviewId;
    }

    @Override
    public @Nullable String workerId() {
        return chairedBy;
    }

    @Override
    public String workerField() {
        return "chairedBy";
    }

    @Override
    public Said said(LocalDate today) {
        return Said.review(today, date, held, participation);
    }
}
