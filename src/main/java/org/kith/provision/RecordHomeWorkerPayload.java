package org.kith.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of the mutation that records who looks after a home. */
record RecordHomeWorkerPayload(
        @Nullable Setting setting,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static RecordHomeWorkerPayload of(Recorded recorded, @Nullable Setting setting) {
        return new RecordHomeWorkerPayload(setting, recorded.userErrors(), recorded.warnings(), recorded.bookmark());
    }
}
