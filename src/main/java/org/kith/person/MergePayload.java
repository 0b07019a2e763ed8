package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.GlobalId;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a merge. */
record MergePayload(
        @Nullable GlobalId mergeId,
        @Nullable Person person,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static MergePayload of(Recorded recorded, @Nullable Person person) {
        String key = recorded.id();
        return new MergePayload(
                key == null ? null : new GlobalId("Merge", key),
                person,
                recorded.userErrors(),
                recorded.warnings(),
                recorded.bookmark());
    }
}
