package org.kith.access;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;
import org.kith.graph.Scope;

/**
 * What became of a mutation.
 *
 * @param id key of the changed object; null where nothing was recorded
 * @param bookmark to be sent back by a caller that wants to read its own write; null where nothing was recorded
 */
public record Recorded(
        @Nullable String id,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    static Recorded refused(List<UserError> errors) {
        return new Recorded(null, errors, List.of(), null);
    }

    /** Reads the changed object, not before the write; null where nothing was recorded or the caller may not see it. */
    public <T> @Nullable T read(Scope scope, BiFunction<Scope, String, ? extends @Nullable T> query) {
        return id == null || bookmark == null ? null : query.apply(scope.after(List.of(bookmark.split(","))), id);
    }
}
