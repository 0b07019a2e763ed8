package org.kith.care.arrangement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Parts;
import org.kith.graph.Row;

/** What was read of a child: what was not asked for is empty. Newest first. */
record Arrangements(List<StayingPut> stayingPut, List<ShortBreakAgreement> shortBreakAgreements) {

    /** Of a child who is not seen. */
    static final Arrangements NONE = new Arrangements(List.of(), List.of());

    static Arrangements of(String childId, Parts parts) {
        return new Arrangements(
                ToldFacts.list(parts, ArrangementKind.STAYING_PUT, childId, StayingPut::of),
                ToldFacts.list(parts, ArrangementKind.SHORT_BREAK_AGREEMENT, childId, ShortBreakAgreement::of));
    }

    static @Nullable GlobalId home(Row told) {
        String id = told.textOrNull("settingId");
        return id == null ? null : new GlobalId("Setting", id);
    }
}
