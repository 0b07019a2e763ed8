package org.kith.provision.terms;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.person.Said;
import org.kith.provision.terms.rule.Terms;

/** How a home is registered. */
record RecordRegistrationInput(
        String idempotencyKey,
        String settingId,
        @Nullable String registrationId,
        @Nullable String revision,
        @Nullable String urn,
        @Nullable Integer beds,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable String conditions,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements DecisionInput {

    private static final int MOST_BEDS = 200;

    @Override
    public Decision decision() {
        return Decision.REGISTRATION;
    }

    @Override
    public @Nullable String decisionId() {
        return registrationId;
    }

    @Override
    public void check() {
        Said said = said();
        DecisionInput.ages(said, minAge, maxAge);
        said.require(
                        urn == null || Urn.isWritten(urn),
                        "urn",
                        "A URN is seven digits, SC and six digits, or XXXXXXX of a home that another body inspects")
                .require(
                        beds == null || beds >= 0 && beds <= MOST_BEDS,
                        "beds",
                        "Beds are counted from 0 to " + MOST_BEDS)
                .text("conditions", conditions, LONGEST_TERMS)
                .orRefuse();
    }

    @Override
    public Terms terms(Draft draft) {
        return new Terms(draft.kind(), draft.areaAuthorityId(), null, null, minAge, 0, firstDay(), lastDay(), false);
    }

    @Override
    public void refuseBeside(Draft draft) {
        if (!draft.all().beside(draft.id(), null, time()).isEmpty()) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    "settingId",
                    "The home is registered in that time: correct that registration, or let it end when this one begins");
        }
    }
}
