package org.kith.provision.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.person.Said;

/** That a nominated officer has extended the temporary approval of a connected person. */
record ExtendTemporaryApprovalInput(
        String idempotencyKey,
        String approvalId,
        String revision,
        @Nullable LocalDate until,
        @Nullable Boolean untilReviewOutcome,
        LocalDate decidedOn,
        String nominatedOfficer,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST_NAME = 200;

    void check(LocalDate today) {
        new Said()
                .text("nominatedOfficer", nominatedOfficer, LONGEST_NAME)
                .require(
                        isUntilReview() == (until == null),
                        "until",
                        "Either a day, at most 8 weeks on, or until the outcome of a review of the decision (Care Planning, Placement and Case Review (England) Regulations 2010, reg 25)")
                .require(!decidedOn.isAfter(today), "decidedOn", "The day of the decision lies ahead")
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
    }

    boolean isUntilReview() {
        return Boolean.TRUE.equals(untilReviewOutcome);
    }

    String approval() {
        return GlobalId.parse(approvalId, "Approval").key();
    }
}
