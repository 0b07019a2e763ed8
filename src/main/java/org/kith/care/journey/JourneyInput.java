package org.kith.care.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.care.fact.FactInput;
import org.kith.care.journey.rule.Said;

/** What a worker says of a fact of a child's journey. */
interface JourneyInput extends FactInput {

    @Override
    JourneyKind fact();

    /** What the rules look at. */
    Said said(LocalDate today);

    /** Global id of a worker whom it names, and the field that does; null where it names none. */
    default @Nullable String workerId() {
        return null;
    }

    /** The field that may name a worker. */
    default String workerField() {
        return "";
    }

    default @Nullable String workerKey() {
        String id = workerId();
        return id == null ? null : GlobalId.parse(id, "Professional").key();
    }

    @Override
    default List<Named> named() {
        String worker = workerKey();
        return worker == null ? List.of() : List.of(new Named("Professional", worker, workerField()));
    }
}
