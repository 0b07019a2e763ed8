package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.GlobalId;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a seal. */
record SealAdoptionPayload(
        @Nullable GlobalId sealId,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static SealAdoptionPayload of(Recorded recorded) {
        String key = recorded.id();
        return new SealAdoptionPayload(
                key == null ? null : new GlobalId("Seal", key),
                recorded.userErrors(),
                recorded.warnings(),
                recorded.bookmark());
    }
}
