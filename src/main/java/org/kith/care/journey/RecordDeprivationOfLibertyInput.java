package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.care.journey.rule.Said;

/** What a worker says of a time in which a child was deprived of liberty. */
record RecordDeprivationOfLibertyInput(
        String idempotencyKey,
        String childId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LibertyAuthority authorisedBy,
        @Nullable String source,
        @Nullable String deprivationOfLibertyId,
        @Nullable String revision)
        implements JourneyInput {

    @Override
    public JourneyKind fact() {
        return JourneyKind.DEPRIVATION_OF_LIBERTY;
    }

    @Override
    public @Nullable String factId() {
        return deprivationOfLibertyId;
    }

    @Override
    public Said said(LocalDate today) {
        return Said.deprivation(today, validFrom, validTo);
    }
}
