package org.kith.care.permanence;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Row;

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

    static <T> List<T> list(Parts parts, PermanenceFact kind, String childId, BiFunction<String, Row, T> read) {
        return parts.of(kind.label(), childId).stream()
                .map(row -> read.apply(childId, row))
                .toList();
    }
}
