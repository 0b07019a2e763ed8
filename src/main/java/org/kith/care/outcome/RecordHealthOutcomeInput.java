package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.code.SdqReason;
import org.kith.care.outcome.rule.OutcomeRule;
import org.kith.care.outcome.rule.SaidHealth;

/** What a worker says of the health of a child in a year. */
record RecordHealthOutcomeInput(
        String idempotencyKey,
        String childId,
        int year,
        @Nullable Integer sdqScore,
        @Nullable SdqReason sdqReason,
        @Nullable Boolean convicted,
        @Nullable Boolean healthCheck,
        @Nullable Boolean immunisations,
        @Nullable Boolean teethCheck,
        @Nullable Boolean healthAssessment,
        @Nullable Boolean substanceMisuse,
        @Nullable Boolean interventionReceived,
        @Nullable Boolean interventionOffered,
        @Nullable String source,
        @Nullable String healthOutcomeId,
        @Nullable String revision)
        implements OutcomeInput {

    @Override
    public OutcomeKind fact() {
        return OutcomeKind.HEALTH_OUTCOME;
    }

    @Override
    public @Nullable String factId() {
        return healthOutcomeId;
    }

    @Override
    public Integer ofYear() {
        return year;
    }

    @Override
    public List<Remark> remarks(LocalDate today, Around around) {
        return OutcomeRule.remarks(
                OutcomeRule.OF_HEALTH,
                new SaidHealth(
                        today,
                        year,
                        sdqScore,
                        sdqReason,
                        convicted,
                        healthCheck,
                        immunisations,
                        teethCheck,
                        healthAssessment,
                        substanceMisuse,
                        interventionReceived,
                        interventionOffered),
                around,
                fact());
    }
}
