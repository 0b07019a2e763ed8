package org.kith.provision;

import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/** Who looks after a home, as a manager says it. */
record RecordHomeWorkerInput(
        String idempotencyKey,
        String settingId,
        String professionalId,
        HomeWorkerRole role,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source,
        @Nullable String revision)
        implements MutationInput {

    String setting() {
        return GlobalId.parse(settingId, "Setting").key();
    }

    String professional() {
        return GlobalId.parse(professionalId, "Professional").key();
    }

    /** Names the fact: a worker looks after a home in one way once, and its time is corrected. */
    String fact() {
        return "kith:home_worker:" + setting() + '/' + professional() + '/' + role.name();
    }
}
