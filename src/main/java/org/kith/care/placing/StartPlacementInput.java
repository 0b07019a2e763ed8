package org.kith.care.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.care.CategoryOfNeed;
import org.kith.care.LegalStatus;
import org.kith.care.PlacementAuthorisation;
import org.kith.care.PlacementProvider;
import org.kith.care.PlacementType;
import org.kith.care.ReasonForPlacementChange;

/** What a worker says of a placement that is to start. */
record StartPlacementInput(
        String idempotencyKey,
        String childId,
        @Nullable String settingId,
        @Nullable List<String> withIds,
        PlacementType type,
        @Nullable PlacementProvider provider,
        LocalDate from,
        @Nullable String moveFrom,
        @Nullable ReasonForPlacementChange changeReason,
        @Nullable LegalStatus legalStatus,
        @Nullable CategoryOfNeed need,
        @Nullable Boolean emergency,
        @Nullable List<PlacementAuthorisation> authorisations,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 20;

    String child() {
        return GlobalId.parse(childId, "Person").key();
    }

    @Nullable
    String setting() {
        return settingId == null ? null : GlobalId.parse(settingId, "Setting").key();
    }

    @Nullable
    String moving() {
        return moveFrom == null ? null : GlobalId.parse(moveFrom, "Placement").key();
    }

    List<String> with() {
        return Objects.requireNonNullElse(withIds, List.<String>of()).stream()
                .map(id -> GlobalId.parse(id, "Person").key())
                .distinct()
                .toList();
    }

    List<PlacementAuthorisation> authorised() {
        return Objects.requireNonNullElse(authorisations, List.of());
    }

    boolean inEmergency() {
        return Boolean.TRUE.equals(emergency);
    }

    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(List.of(new Subject(child(), "childId")));
        with().forEach(id -> subjects.add(new Subject(id, "withIds")));
        return subjects;
    }

    /** Refuses what cannot be, before anything is read. */
    StartPlacementInput checked() {
        List<UserError> errors = new ArrayList<>();
        if (with().size() > MOST || authorised().size() > MOST) {
            errors.add(invalid(
                    with().size() > MOST ? "withIds" : "authorisations", "At most " + MOST + " are taken here"));
        }
        if (!with().isEmpty() && type != PlacementType.P1) {
            errors.add(invalid("withIds", "Only a placement with parents (P1) says with whom"));
        }
        if ((moveFrom == null) != (changeReason == null)) {
            errors.add(invalid("changeReason", "A move says why the placement before it ends, and nothing else does"));
        }
        for (PlacementAuthorisation each : authorised()) {
            if (each.byName().isBlank()
                    || each.byName().length() > LONGEST_NAME
                    || each.byName().contains("\t")) {
                errors.add(
                        invalid("authorisations", "Say who authorised it, in " + LONGEST_NAME + " characters at most"));
            }
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            errors.add(invalid("source", "At most " + LONGEST_SOURCE + " characters are taken here"));
        }
        RefusedException.ifAny(errors.stream().distinct().toList());
        return this;
    }

    private static UserError invalid(String field, String message) {
        return UserError.at(field, UserErrorCode.INVALID, message);
    }
}
