package org.kith.provision.terms;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.graph.Row;
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

    /** The temporary approval has had its one extension. */
    boolean extended() {
        return before != null && Boolean.TRUE.equals(before.flagOrNull("extended"));
    }

    @Nullable
    String extendedBy() {
        return before == null ? null : before.textOrNull("extendedBy");
    }

    @Nullable
    LocalDate extendedOn() {
        return before == null ? null : before.dateOrNull("extendedOn");
    }
}
