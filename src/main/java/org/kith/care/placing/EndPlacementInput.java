package org.kith.care.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.care.ReasonEpisodeCeased;
import org.kith.care.ReasonForPlacementChange;

/** What a worker says of a placement that ends. */
record EndPlacementInput(
        String idempotencyKey,
        String placementId,
        String revision,
        LocalDate on,
        @Nullable ReasonForPlacementChange changeReason,
        @Nullable ReasonEpisodeCeased reasonCeased,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST_SOURCE = 500;

    String placement() {
        return GlobalId.parse(placementId, "Placement").key();
    }

    /** Refuses what cannot be, before anything is read. */
    EndPlacementInput checked() {
        List<UserError> errors = new ArrayList<>();
        if ((changeReason == null) == (reasonCeased == null)) {
            errors.add(
                    UserError.at(
                            "changeReason",
                            UserErrorCode.INVALID,
                            "Say why the placement changes, or in reasonCeased why the child is looked after no more: one of the two"));
        }
        if (reasonCeased == ReasonEpisodeCeased.X1) {
            errors.add(UserError.at(
                    "reasonCeased", UserErrorCode.INVALID, "X1 is no end of care; leave it out and give changeReason"));
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            errors.add(UserError.at(
                    "source", UserErrorCode.INVALID, "At most " + LONGEST_SOURCE + " characters are taken here"));
        }
        RefusedException.ifAny(errors);
        return this;
    }
}
