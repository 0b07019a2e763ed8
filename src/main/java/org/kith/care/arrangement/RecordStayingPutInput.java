package org.kith.care.arrangement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.arrangement.rule.ArrangementRule;

/** What a worker says of somebody who stays with former carers. */
record RecordStayingPutInput(
        String idempotencyKey,
        String childId,
        @Nullable String settingId,
        @Nullable String provider,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source,
        @Nullable String stayingPutId,
        @Nullable String revision)
        implements ArrangementInput {

    @Override
    public ArrangementKind fact() {
        return ArrangementKind.STAYING_PUT;
    }

    @Override
    public @Nullable String factId() {
        return stayingPutId;
    }

    @Override
    public List<ArrangementRule> rules() {
        return ArrangementRule.OF_STAYING_PUT;
    }
}
