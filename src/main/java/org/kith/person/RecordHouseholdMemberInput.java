package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/** Somebody's time in a household. */
record RecordHouseholdMemberInput(
        String idempotencyKey,
        String householdId,
        String personId,
        @Nullable String memberId,
        @Nullable String revision,
        @Nullable String role,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable Boolean endsFormer,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST_ROLE = 100;

    /** Refuses values that do not fit. */
    void check() {
        new Said()
                .text("role", role, LONGEST_ROLE)
                .times(validFrom, validTo)
                .correction(memberId, revision)
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
    }

    String person() {
        return GlobalId.parse(personId, "Person").key();
    }

    String household() {
        return GlobalId.parse(householdId, "Household").key();
    }

    /** The name of the fact to correct. */
    @Nullable
    String member() {
        return memberId == null
                ? null
                : GlobalId.parse(memberId, "HouseholdMember").key();
    }
}
