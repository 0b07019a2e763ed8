package org.kith.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;

/** What a worker says of whether siblings should live together: the whole of an assessment, new or anew. */
record RecordTogetherOrApartInput(
        String idempotencyKey,
        List<String> childIds,
        TogetherOrApart recommendation,
        List<TogetherOrApartReason> reasons,
        String rationale,
        LocalDate assessedOn,
        @Nullable LocalDate reviewBy,
        @Nullable String source,
        @Nullable String assessmentId,
        @Nullable String revision)
        implements MutationInput {

    /** The longest rationale, in characters. */
    static final int LONGEST = 2_000;

    private static final int LONGEST_SOURCE = 500;
    private static final int MOST_CHILDREN = 12;

    /** Ids in the store, each once, lowest first. */
    List<String> children() {
        return childIds.stream()
                .map(id -> GlobalId.parse(id, "Person").key())
                .distinct()
                .sorted()
                .toList();
    }

    List<Subject> subjects() {
        return children().stream().map(id -> new Subject(id, "childIds")).toList();
    }

    @Nullable
    String assessmentKey() {
        return assessmentId == null
                ? null
                : GlobalId.parse(assessmentId, "TogetherOrApartAssessment").key();
    }

    /** Refuses what cannot be, before anything is read. */
    RecordTogetherOrApartInput checked() {
        List<UserError> errors = new ArrayList<>();
        if (children().size() < 2 || children().size() > MOST_CHILDREN) {
            errors.add(invalid("childIds", "It is about two children at least, and " + MOST_CHILDREN + " at most"));
        }
        if (reasons.isEmpty()) {
            errors.add(invalid("reasons", "A decision about siblings rests on one reason at least"));
        }
        if (rationale.isBlank() || rationale.length() > LONGEST) {
            errors.add(invalid("rationale", "Say why, in " + LONGEST + " characters at most"));
        }
        if (reviewBy != null && reviewBy.isBefore(assessedOn)) {
            errors.add(invalid("reviewBy", "It cannot be due for review before it was made"));
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            errors.add(invalid("source", "At most " + LONGEST_SOURCE + " characters are taken here"));
        }
        RefusedException.ifAny(errors);
        return this;
    }

    private static UserError invalid(String field, String message) {
        return UserError.at(field, UserErrorCode.INVALID, message);
    }
}
