package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a contact detail. */
record ContactDetailPayload(
        @Nullable Person person,
        @Nullable ContactDetail contactDetail,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static ContactDetailPayload of(Recorded recorded, PersonQueries.@Nullable Part part) {
        return new ContactDetailPayload(
                part == null ? null : part.person(),
                part == null || part.row() == null ? null : ContactDetail.of(part.row()),
                recorded.userErrors(),
                recorded.warnings(),
                recorded.bookmark());
    }
}
