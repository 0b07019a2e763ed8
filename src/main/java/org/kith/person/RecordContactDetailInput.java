package org.kith.person;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/** How to reach and speak with a person. {@code kind} and {@code shareWith} are values of the schema's enums. */
record RecordContactDetailInput(
        String idempotencyKey,
        String personId,
        @Nullable String contactDetailId,
        @Nullable String revision,
        String kind,
        String value,
        @Nullable String safeTimes,
        @Nullable Boolean interpreterNeeded,
        List<String> shareWith,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_TIMES = 300;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{3,30}( ?(x|ext\\.?) ?[0-9]{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,120}");

    List<Subject> about() {
        new Said()
                .text("value", value, LONGEST_VALUE)
                .require(
                        !kind.equals("PHONE") || PHONE.matcher(value.strip()).matches(),
                        "value",
                        "A telephone number is made of digits, with spaces between them as you like")
                .require(
                        !kind.equals("EMAIL") || EMAIL.matcher(value.strip()).matches(),
                        "value",
                        "An e-mail address has a name, an @ and a place")
                .text("safeTimes", safeTimes, LONGEST_TIMES)
                .require(
                        interpreterNeeded == null || kind.equals("LANGUAGE"),
                        "interpreterNeeded",
                        "An interpreter is for a language")
                .times(validFrom, validTo)
                .correction(contactDetailId, revision)
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
        return List.of(new Subject(person(), "personId"));
    }

    List<String> audience() {
        return shareWith.stream().distinct().sorted().toList();
    }

    String person() {
        return GlobalId.parse(personId, "Person").key();
    }
}
