package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.code.CareLeaverAccommodation;
import org.kith.care.outcome.code.CareLeaverActivity;
import org.kith.care.outcome.code.InTouch;
import org.kith.care.outcome.rule.OutcomeRule;
import org.kith.care.outcome.rule.SaidCareLeaver;

/** What a worker says of somebody who left care. */
record RecordCareLeaverOutcomeInput(
        String idempotencyKey,
        String childId,
        int year,
        InTouch inTouch,
        @Nullable CareLeaverActivity activity,
        @Nullable CareLeaverAccommodation accommodation,
        @Nullable String source,
        @Nullable String careLeaverOutcomeId,
        @Nullable String revision)
        implements OutcomeInput {

    @Override
    public OutcomeKind fact() {
        return OutcomeKind.CARE_LEAVER_OUTCOME;
    }

    @Override
    public @Nullable String factId() {
        return careLeaverOutcomeId;
    }

    @Override
    public Integer ofYear() {
        return year;
    }

    @Override
    public List<Remark> remarks(LocalDate today, Around around) {
        return OutcomeRule.remarks(
                OutcomeRule.OF_CARE_LEAVERS,
                new SaidCareLeaver(today, year, inTouch, activity, accommodation),
                around,
                fact());
    }
}
