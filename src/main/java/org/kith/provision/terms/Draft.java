package org.kith.provision.terms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.graph.Row;
import org.kith.provision.ApprovalExtension;
import org.kith.provision.RecordSettings.Kind;

/**
 * A decision about a home on its way into the store.
 *
 * @param kind of the home; null where nobody said
 * @param areaAuthorityId in whose area the home lies; null where that is not known
 * @param before what is believed of the decision; null for a new one
 * @param all of the same kind about the home
 * @param named ids of the children whom it names, with those whom it named before
 */
record Draft(
        Change change,
        String home,
        @Nullable Kind kind,
        @Nullable String areaAuthorityId,
        String id,
        @Nullable Row before,
        StoredDecisions all,
        Set<String> named) {

    /** The one extension that the temporary approval has had; null for none. */
    @Nullable
    ApprovalExtension extension() {
        return before == null || !Boolean.TRUE.equals(before.flagOrNull("extended"))
                ? null
                : new ApprovalExtension(
                        Boolean.TRUE.equals(before.flagOrNull("untilReview")),
                        before.textOrNull("extendedBy"),
                        before.dateOrNull("extendedOn"));
    }
}
