package org.kith.care.arrangement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/** What was read of a child: what was not asked for is empty. Newest first. */
record Arrangements(List<StayingPut> stayingPut, List<ShortBreakAgreement> shortBreakAgreements) {

    /** Of a child who is not seen. */
    static final Arrangements NONE = new Arrangements(List.of(), List.of());

    static Arrangements of(String childId, Parts parts) {
        return new Arrangements(
                parts.of("StayingPut", childId).stream()
                        .map(row -> StayingPut.of(childId, row))
                        .toList(),
                parts.of("ShortBreakAgreement", childId).stream()
                        .map(row -> ShortBreakAgreement.of(childId, row))
                        .toList());
    }

    static @Nullable GlobalId home(Row told) {
        String id = told.textOrNull("settingId");
        return id == null ? null : new GlobalId("Setting", id);
    }

    static @Nullable LocalDate begun(Row told) {
        LocalDate from = told.date("fromMin");
        return from.equals(ValidTime.UNKNOWN_START) ? null : from;
    }

    static @Nullable LocalDate ended(Row told) {
        LocalDate to = told.date("toMax");
        return to.equals(ValidTime.OPEN_END) ? null : to;
    }
}
