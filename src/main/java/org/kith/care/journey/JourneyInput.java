package org.kith.care.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.journey.rule.Said;

/** What a worker says of a fact of a child's journey: the whole of it, new or anew. */
interface JourneyInput extends MutationInput {

    /** The longest source, in characters. */
    int LONGEST_SOURCE = 500;

    String childId();

    @Nullable
    String source();

    /** Global id of the fact that is corrected; null for a new one. */
    @Nullable
    String factId();

    @Nullable
    String revision();

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

    default String childKey() {
        return GlobalId.parse(childId(), "Person").key();
    }

    default @Nullable String factKey() {
        String id = factId();
        return id == null ? null : GlobalId.parse(id, fact().label()).key();
    }

    default @Nullable String workerKey() {
        String id = workerId();
        return id == null ? null : GlobalId.parse(id, "Professional").key();
    }

    /** Refuses what cannot be, before anything is read. */
    default void check() {
        String source = source();
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "source", "At most " + LONGEST_SOURCE + " characters are taken here");
        }
    }
}
