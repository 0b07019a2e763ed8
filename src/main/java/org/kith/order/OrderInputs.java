package org.kith.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.Type;
import org.kith.kinship.SaidTie;
import org.kith.kinship.TieInput;

/** What the mutations of this module take. Kinds are values of the schema's enums. */
final class OrderInputs {
    private OrderInputs() {}

    record RecordOrderInput(
            String idempotencyKey,
            String kind,
            List<String> subjectIds,
            @Nullable List<String> namedIds,
            @Nullable String court,
            @Nullable String terms,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String orderId,
            @Nullable String revision)
            implements MutationInput {

        List<Subject> subjects() {
            return people(subjectIds, "subjectIds");
        }

        List<Subject> named() {
            return people(Objects.requireNonNullElse(namedIds, List.of()), "namedIds");
        }

        List<Subject> everyone() {
            return Stream.concat(subjects().stream(), named().stream()).toList();
        }

        private static List<Subject> people(List<String> ids, String field) {
            return ids.stream().distinct().map(id -> SaidTie.person(id, field)).toList();
        }
    }

    record RecordRestrictionInput(
            String idempotencyKey,
            String kind,
            String protectsId,
            @Nullable String againstId,
            @Nullable String orderId,
            @Nullable String reason,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String restrictionId,
            @Nullable String revision)
            implements MutationInput {

        Subject protects() {
            return SaidTie.person(protectsId, "protectsId");
        }

        @Nullable
        Subject against() {
            return againstId == null ? null : SaidTie.person(againstId, "againstId");
        }

        @Nullable
        String order() {
            return orderId == null ? null : GlobalId.parse(orderId, "Order").key();
        }

        List<Subject> everyone() {
            Subject against = against();
            return against == null ? List.of(protects()) : List.of(protects(), against);
        }
    }

    record RecordParentalResponsibilityInput(
            String idempotencyKey,
            String holderId,
            String childId,
            String basis,
            @Nullable Certainty certainty,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String responsibilityId,
            @Nullable String revision)
            implements TieInput {

        @Override
        public @Nullable String tieId() {
            return responsibilityId;
        }

        @Override
        public SaidTie tie(LocalDate today) {
            return SaidTie.of(
                    Type.PARENTAL_RESPONSIBILITY,
                    SaidTie.person(holderId, "holderId"),
                    SaidTie.person(childId, "childId"),
                    basis,
                    certainty,
                    Detail.NONE,
                    this);
        }
    }
}
