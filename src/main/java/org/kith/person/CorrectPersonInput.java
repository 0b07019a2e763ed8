package org.kith.person;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.springframework.graphql.data.ArgumentValue;

/** What is said anew of a person. A value that is left out stays as it is; null takes it away. */
record CorrectPersonInput(
        String idempotencyKey,
        String personId,
        String revision,
        ArgumentValue<String> given,
        ArgumentValue<String> family,
        ArgumentValue<Sex> sex,
        ArgumentValue<PartialDate> birthDate,
        ArgumentValue<Integer> estimatedAge,
        ArgumentValue<PartialDate> expectedDate,
        ArgumentValue<PartialDate> deathDate,
        @Nullable String source)
        implements MutationInput {

    List<Subject> about() {
        new Said()
                .name(given.value(), family.value())
                .text("source", source, Said.LONGEST_SOURCE)
                .lives(birthDate.value(), estimatedAge.value(), expectedDate.value())
                .orRefuse();
        return List.of(new Subject(person(), "personId"));
    }

    String person() {
        return GlobalId.parse(personId, "Person").key();
    }

    boolean names() {
        return !given.isOmitted() || !family.isOmitted();
    }

    /** The field that says when the person was born. */
    String birthField() {
        return estimatedAge.isPresent() ? "estimatedAge" : expectedDate.isPresent() ? "expectedDate" : "birthDate";
    }

    /** What is said, or else what is there. */
    static <T> @Nullable T or(ArgumentValue<T> said, Supplier<@Nullable T> stored) {
        return said.isOmitted() ? stored.get() : said.value();
    }
}
