package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.care.MissingKind;
import org.kith.care.duty.ReturnInterview;
import org.kith.care.journey.rule.Said;

/** What a worker says of a time in which a child was missing or absent. */
record RecordMissingEpisodeInput(
        String idempotencyKey,
        String childId,
        MissingKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable ReturnInterview returnInterview,
        @Nullable String source,
        @Nullable String missingEpisodeId,
        @Nullable String revision)
        implements JourneyInput {

    @Override
    public JourneyKind fact() {
        return JourneyKind.MISSING_EPISODE;
    }

    @Override
    public @Nullable String factId() {
        return missingEpisodeId;
    }

    @Override
    public Said said(LocalDate today) {
        return Said.missing(today, validFrom, validTo, returnInterview);
    }
}
