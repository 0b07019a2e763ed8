package org.kith.workforce;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.PartialDate;

/** What the mutations of this module take. Roles and kinds are values of the schema's enums. */
final class WorkforceInputs {
    private WorkforceInputs() {}

    record RecordAllocationInput(
            String idempotencyKey,
            String professionalId,
            String childId,
            RecordAllocations.Role role,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable Boolean endsFormer,
            @Nullable String source,
            @Nullable String allocationId,
            @Nullable String revision)
            implements MutationInput {}

    record EndAllocationInput(
            String idempotencyKey,
            String allocationId,
            String revision,
            PartialDate validTo,
            @Nullable String source) implements MutationInput {}

    record RecordProfessionalInput(
            String idempotencyKey,
            String name,
            @Nullable String jobTitle,
            @Nullable String phone,
            @Nullable String agencyId,
            @Nullable List<String> permissions,
            @Nullable String source,
            @Nullable String professionalId,
            @Nullable String revision)
            implements MutationInput {}

    record RecordTeamInput(
            String idempotencyKey,
            String name,
            @Nullable String kind,
            @Nullable String source,
            @Nullable String teamId,
            @Nullable String revision)
            implements MutationInput {}

    record RecordTeamMemberInput(
            String idempotencyKey,
            String teamId,
            String professionalId,
            @Nullable Boolean manages,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String revision)
            implements MutationInput {}

    record RecordAgencyInput(
            String idempotencyKey,
            String name,
            String kind,
            @Nullable String source,
            @Nullable String agencyId,
            @Nullable String revision)
            implements MutationInput {}

    record RecordSchoolInput(
            String idempotencyKey,
            String name,
            @Nullable String urn,
            @Nullable String advisorId,
            @Nullable PartialDate advisorFrom,
            @Nullable String source,
            @Nullable String schoolId,
            @Nullable String revision)
            implements MutationInput {}

    record RecordOnCallShiftInput(
            String idempotencyKey,
            String teamId,
            String professionalId,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            @Nullable String source,
            @Nullable String shiftId,
            @Nullable String revision)
            implements MutationInput {}

    record RecordSameHumanInput(
            String idempotencyKey,
            String professionalId,
            String personId,
            @Nullable String source) implements MutationInput {}
}
