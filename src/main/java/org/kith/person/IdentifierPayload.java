package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of an identifier. */
record IdentifierPayload(
        @Nullable Person person,
        @Nullable Identifier identifier,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static IdentifierPayload of(Recorded recorded, PersonQueries.@Nullable Part part) {
        return new IdentifierPayload(
                part == null ? null : part.person(),
                part == null || part.row() == null ? null : Identifier.of(part.row()),
                recorded.userErrors(),
                recorded.warnings(),
                recorded.bookmark());
    }
}
