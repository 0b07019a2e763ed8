package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a person. */
record PersonPayload(
        @Nullable Person person,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static PersonPayload of(Recorded recorded, @Nullable Person person) {
        return new PersonPayload(person, recorded.userErrors(), recorded.warnings(), recorded.bookmark());
    }
}
