package org.kith.provision.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.provision.terms.rule.Terms;

/** Leave from the usual fostering limit for some children. */
record RecordExemptionInput(
        String idempotencyKey,
        String settingId,
        @Nullable String exemptionId,
        @Nullable String revision,
        String authorityId,
        @Nullable List<String> childIds,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements DecisionInput {

    @Override
    public Decision decision() {
        return Decision.EXEMPTION;
    }

    @Override
    public @Nullable String decisionId() {
        return exemptionId;
    }

    @Override
    public void check() {
        said().orRefuse();
    }

    @Override
    public Terms terms(Draft draft) {
        return new Terms(
                draft.kind(),
                draft.areaAuthorityId(),
                null,
                authority(),
                null,
                draft.named().size(),
                firstDay(),
                lastDay(),
                false);
    }

    @Override
    public void refuseBeside(Draft draft) {
        boolean twice = draft.all().beside(draft.id(), null, time()).stream()
                .anyMatch(other -> other.texts("children").containsAll(draft.named()));
        if (twice) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED, "childIds", "An exemption in that time names these children");
        }
    }

    String authority() {
        return GlobalId.parse(authorityId, "Authority").key();
    }
}
