package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;

/** Two records of one human. */
record MergePeopleInput(
        String idempotencyKey,
        String keptId,
        String duplicateId,
        @Nullable String source) implements MutationInput {

    List<Subject> about() {
        new Said()
                .require(!keptId.equals(duplicateId), "duplicateId", "A person is no duplicate of themselves")
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
        return List.of(new Subject(kept(), "keptId"), new Subject(duplicate(), "duplicateId"));
    }

    String kept() {
        return GlobalId.parse(keptId, "Person").key();
    }

    String duplicate() {
        return GlobalId.parse(duplicateId, "Person").key();
    }
}
