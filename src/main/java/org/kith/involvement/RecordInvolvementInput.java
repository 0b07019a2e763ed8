package org.kith.involvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/** What a worker says of an involvement: the whole of it, new or anew. */
record RecordInvolvementInput(
        String idempotencyKey,
        @Nullable String involvementId,
        @Nullable String revision,
        InvolvementKind kind,
        String authorityId,
        List<PersonSaid> people,
        List<WorkerSaid> leadWorkers,
        List<CoreMemberSaid> coreGroup,
        List<WorkerSaid> coreGroupWorkers,
        @Nullable String followsFrom,
        @Nullable Step step,
        @Nullable String reason,
        @Nullable AbuseCategory category,
        List<AssessmentFactor> factors,
        List<Conference> conferences,
        @Nullable PreProceedings preProceedings,
        List<FamilyOutcome> familyOutcomes,
        @Nullable String outcomeCode,
        @Nullable String outcome,
        @Nullable String source,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements MutationInput {

    /** Somebody whom it is about. */
    record PersonSaid(
            String personId,
            InvolvedRole role,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {
        String key() {
            return GlobalId.parse(personId, "Person").key();
        }
    }

    /** Somebody of the family or its network in the core group. */
    record CoreMemberSaid(
            String personId,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {
        String key() {
            return GlobalId.parse(personId, "Person").key();
        }
    }

    /** A worker in it. */
    record WorkerSaid(
            String professionalId,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {
        String key() {
            return GlobalId.parse(professionalId, "Professional").key();
        }
    }

    @Nullable
    String involvementKey() {
        return involvementId == null
                ? null
                : GlobalId.parse(involvementId, "Involvement").key();
    }

    @Nullable
    String followsKey() {
        return followsFrom == null
                ? null
                : GlobalId.parse(followsFrom, "Involvement").key();
    }
}
