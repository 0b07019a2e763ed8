package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.rule.OutcomeRule;
import org.kith.care.outcome.rule.SaidUnaccompanied;

/** What a worker says of a child who seeks asylum alone. */
record RecordUnaccompaniedStatusInput(
        String idempotencyKey,
        String childId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate ceasedOn,
        @Nullable String source,
        @Nullable String unaccompaniedStatusId,
        @Nullable String revision)
        implements OutcomeInput {

    @Override
    public OutcomeKind fact() {
        return OutcomeKind.UNACCOMPANIED_STATUS;
    }

    @Override
    public @Nullable String factId() {
        return unaccompaniedStatusId;
    }

    @Override
    public List<Remark> remarks(LocalDate today, Around around) {
        return OutcomeRule.remarks(
                OutcomeRule.OF_UNACCOMPANIED, new SaidUnaccompanied(today, validFrom, ceasedOn), around, fact());
    }
}
