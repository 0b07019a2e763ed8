package org.kith.care.permanence.rule;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;

/**
 * What somebody says of permanence that a child had before.
 *
 * @param kind code of the return
 */
public record SaidPrevious(
        String kind, @Nullable String authority, @Nullable PartialDate orderedOn) {}
