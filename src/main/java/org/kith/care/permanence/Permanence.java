package org.kith.care.permanence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of a child's permanence: what was not asked for is empty. Lists are newest first. */
record Permanence(
        List<PreviousPermanence> previousPermanence,
        List<AdoptionDecision> adoptionDecisions,
        List<AdoptionMatch> adoptionMatches,
        List<PermanencePlan> permanencePlans,
        @Nullable AdoptionJourney adoptionJourney,
        List<SpecialGuardianship> specialGuardianship) {

    /** Of a child who is not seen. */
    static final Permanence NONE = new Permanence(List.of(), List.of(), List.of(), List.of(), null, List.of());
}
