package org.kith.involvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of the mutation that records an involvement. */
record RecordInvolvementPayload(
        @Nullable Involvement involvement,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {}
