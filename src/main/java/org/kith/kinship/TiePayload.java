package org.kith.kinship;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a mutation about a tie. */
record TiePayload(
        @Nullable Tie tie,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {}
