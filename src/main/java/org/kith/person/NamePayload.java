package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a name. */
record NamePayload(
        @Nullable Person person,
        @Nullable PersonName name,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static NamePayload of(Recorded recorded, PersonQueries.@Nullable Part part) {
        return new NamePayload(
                part == null ? null : part.person(),
                part == null || part.row() == null ? null : PersonName.of(part.row()),
                recorded.userErrors(),
                recorded.warnings(),
                recorded.bookmark());
    }
}
