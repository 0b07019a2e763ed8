package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/**
 * The tie with which somebody new is recorded.
 *
 * @param otherId global id of the person whom the tie leads to
 * @param relationship what the new person is to the other, in a spelling of case systems, such as auntUncle
 */
public record FirstTieInput(
        String otherId,
        String relationship,
        @Nullable PartialDate validFrom,
        @Nullable String source) {

    /** Key of the other person. */
    public String other() {
        return GlobalId.parse(otherId, "Person").key();
    }
}
