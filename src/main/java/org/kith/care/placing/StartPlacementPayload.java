package org.kith.care.placing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;
import org.kith.care.Placement;

/**
 * What became of a placement that was to start.
 *
 * @param checks what each rule said; none where the rules were not reached
 */
record StartPlacementPayload(
        @Nullable Placement placement,
        List<PlacementCheck> checks,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {}
