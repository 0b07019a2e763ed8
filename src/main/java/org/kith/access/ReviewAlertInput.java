package org.kith.access;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;

/** What the privacy officer thinks of an alert. {@code outcome} is a value of the schema's AlertOutcome. */
record ReviewAlertInput(
        String idempotencyKey,
        String alertId,
        String outcome,
        String note,
        @Nullable String revision) implements MutationInput {

    private static final int LONGEST = 2_000;

    String alert() {
        return GlobalId.parse(alertId, "AccessAlert").key();
    }

    /** Refuses what cannot be, before anything is read. */
    void check() {
        if (note.isBlank() || note.length() > LONGEST) {
            throw RefusedException.of(UserErrorCode.INVALID, "note", "Say why, in " + LONGEST + " characters at most");
        }
    }
}
