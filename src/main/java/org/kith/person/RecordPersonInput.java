package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.PartialDate;

/** Somebody new. */
record RecordPersonInput(
        String idempotencyKey,
        @Nullable String given,
        @Nullable String family,
        @Nullable Sex sex,
        @Nullable PartialDate birthDate,
        @Nullable Integer estimatedAge,
        @Nullable PartialDate expectedDate,
        @Nullable PartialDate deathDate,
        @Nullable Boolean child,
        @Nullable String localId,
        @Nullable FirstTieInput firstTie,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST_LOCAL_ID = 40;

    List<Subject> about() {
        new Said()
                .name(given, family)
                .text("source", source, Said.LONGEST_SOURCE)
                .text("localId", localId, LONGEST_LOCAL_ID)
                .require(
                        given != null || family != null || expectedDate != null || firstTie != null,
                        "given",
                        "Somebody without a name needs an expected date or a first tie, to be told from others")
                .require(
                        localId == null || opensRecord(),
                        "localId",
                        "A local id is of a child with a record: say child: true")
                .require(
                        firstTie == null || !firstTie.relationship().isBlank(),
                        "firstTie.relationship",
                        "Say what the new person is to the other")
                .lives(birthDate, estimatedAge, expectedDate)
                .orRefuse();
        return firstTie == null ? List.of() : List.of(new Subject(firstTie.other(), "firstTie.otherId"));
    }

    boolean opensRecord() {
        return Boolean.TRUE.equals(child);
    }
}
