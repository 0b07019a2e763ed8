package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;

/** A merge that was wrong. */
record UnmergePeopleInput(
        String idempotencyKey, String mergeId, @Nullable String source) implements MutationInput {

    void check() {
        new Said().text("source", source, Said.LONGEST_SOURCE).orRefuse();
    }

    String merge() {
        return GlobalId.parse(mergeId, "Merge").key();
    }
}
