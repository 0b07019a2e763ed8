package org.kith.care.referring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.PlacementUrgency;

/** Which open referrals are asked for. What is null asks for nothing. */
record ReferralFilter(@Nullable List<PlacementUrgency> neededBy) {

    static final ReferralFilter ALL = new ReferralFilter(null);

    static final Comparator<PlacementReferral> LONGEST_OPEN_FIRST = Comparator.comparing(PlacementReferral::openedOn)
            .thenComparing(each -> each.id().key());

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(
                "neededBy",
                neededBy == null ? null : neededBy.stream().map(Enum::name).toList());
        return parameters;
    }
}
