package org.kith.person;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;

/** What the mutations that restrict a record, and open it again, take. */
final class NamedListInputs {
    private static final int MOST_WORKERS = 50;
    private static final int LONGEST_REASON = 500;

    private NamedListInputs() {}

    /** Who alone may see a record from now on. */
    record RestrictRecordInput(
            String idempotencyKey,
            String personId,
            List<String> professionalIds,
            String reason,
            @Nullable String revision)
            implements MutationInput {

        List<Subject> about() {
            new Said()
                    .require(
                            !professionalIds.isEmpty() && professionalIds.size() <= MOST_WORKERS,
                            "professionalIds",
                            "Name 1 to %d workers".formatted(MOST_WORKERS))
                    .require(
                            new HashSet<>(professionalIds).size() == professionalIds.size(),
                            "professionalIds",
                            "Name each worker once")
                    .text("reason", reason, LONGEST_REASON)
                    .orRefuse();
            return List.of(new Subject(GlobalId.parse(personId, "Person").key(), "personId"));
        }

        List<String> workers() {
            return professionalIds.stream()
                    .map(id -> GlobalId.parse(id, "Professional").key())
                    .toList();
        }

        /** The field that names the worker, such as {@code professionalIds.2}. */
        String field(String worker) {
            List<String> workers = workers();
            return "professionalIds."
                    + IntStream.range(0, workers.size())
                            .filter(i -> workers.get(i).equals(worker))
                            .findFirst()
                            .orElseThrow();
        }
    }

    /** A record that is to be as open as others again. */
    record UnrestrictRecordInput(String idempotencyKey, String personId, String revision, String reason)
            implements MutationInput {

        List<Subject> about() {
            new Said().text("reason", reason, LONGEST_REASON).orRefuse();
            return List.of(new Subject(GlobalId.parse(personId, "Person").key(), "personId"));
        }
    }
}
