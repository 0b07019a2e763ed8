package org.kith.care.arrangement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.arrangement.rule.ArrangementRule;

/** What a worker says of an agreement on short breaks. */
record RecordShortBreakAgreementInput(
        String idempotencyKey,
        String childId,
        @Nullable String settingId,
        @Nullable String provider,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer daysUsed,
        @Nullable LocalDate countedTo,
        @Nullable String source,
        @Nullable String shortBreakAgreementId,
        @Nullable String revision)
        implements ArrangementInput {

    @Override
    public ArrangementKind fact() {
        return ArrangementKind.SHORT_BREAK_AGREEMENT;
    }

    @Override
    public @Nullable String factId() {
        return shortBreakAgreementId;
    }

    @Override
    public List<ArrangementRule> rules() {
        return ArrangementRule.OF_SHORT_BREAKS;
    }
}
