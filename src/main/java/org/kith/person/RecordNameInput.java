package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/** A name of a person. {@code kind} is a value of the schema's NameKind. */
record RecordNameInput(
        String idempotencyKey,
        String personId,
        @Nullable String nameId,
        @Nullable String revision,
        String kind,
        @Nullable String given,
        @Nullable String family,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements MutationInput {

    List<Subject> about() {
        new Said()
                .name(given, family)
                .require(given != null || family != null, "given", "A name needs a given or a family name")
                .times(validFrom, validTo)
                .correction(nameId, revision)
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
        return List.of(new Subject(person(), "personId"));
    }

    String person() {
        return GlobalId.parse(personId, "Person").key();
    }

    boolean usual() {
        return kind.equals("USUAL");
    }
}
