package org.kith.care;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of the mutation that records an assessment. */
record RecordTogetherOrApartPayload(
        @Nullable TogetherOrApartAssessment assessment,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {}
