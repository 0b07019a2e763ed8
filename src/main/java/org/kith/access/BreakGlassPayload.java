package org.kith.access;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/**
 * What became of a broken glass. The module of people answers the person.
 *
 * @param childId in the store; null where nothing was opened
 * @param until the record is open; null where nothing was opened
 */
public record BreakGlassPayload(
        Recorded recorded,
        @Nullable String childId,
        @Nullable OffsetDateTime until) {

    public List<UserError> userErrors() {
        return recorded.userErrors();
    }

    public List<Warning> warnings() {
        return recorded.warnings();
    }

    public @Nullable String bookmark() {
        return recorded.bookmark();
    }
}
