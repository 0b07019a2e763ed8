package org.kith.kinship;

import static org.kith.kinship.SaidTie.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.PartialDate;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.Type;

/** What the mutations about ties take, and the tie that each says. Kinds are values of the schema's enums. */
final class TieInputs {
    private TieInputs() {}

    record RecordParentageInput(
            String idempotencyKey,
            String parentId,
            String childId,
            String kind,
            @Nullable Certainty certainty,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String tieId,
            @Nullable String revision)
            implements TieInput {
        @Override
        public SaidTie tie(LocalDate today) {
            return SaidTie.of(
                    Type.PARENT,
                    person(parentId, "parentId"),
                    person(childId, "childId"),
                    kind,
                    certainty,
                    Detail.NONE,
                    this);
        }
    }

    record RecordPartnershipInput(
            String idempotencyKey,
            String personId,
            String partnerId,
            String kind,
            @Nullable Certainty certainty,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String tieId,
            @Nullable String revision)
            implements TieInput {
        @Override
        public SaidTie tie(LocalDate today) {
            return SaidTie.of(
                    Type.PARTNER,
                    person(personId, "personId"),
                    person(partnerId, "partnerId"),
                    kind,
                    certainty,
                    Detail.NONE,
                    this);
        }
    }

    record RecordSiblingInput(
            String idempotencyKey,
            String personId,
            String siblingId,
            @Nullable String kind,
            @Nullable Certainty certainty,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String tieId,
            @Nullable String revision)
            implements TieInput {
        @Override
        public SaidTie tie(LocalDate today) {
            return SaidTie.of(
                    Type.SIBLING,
                    person(personId, "personId"),
                    person(siblingId, "siblingId"),
                    Objects.requireNonNullElse(kind, "UNKNOWN"),
                    certainty,
                    Detail.NONE,
                    this);
        }
    }

    record RecordKinInput(
            String idempotencyKey,
            String personId,
            String relativeId,
            KinRelation relation,
            @Nullable String side,
            @Nullable Certainty certainty,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String tieId,
            @Nullable String revision)
            implements TieInput {
        @Override
        public SaidTie tie(LocalDate today) {
            Subject person = person(personId, "personId");
            Subject relative = person(relativeId, "relativeId");
            return SaidTie.of(
                    Type.KIN,
                    relation.isTurned() ? person : relative,
                    relation.isTurned() ? relative : person,
                    relation.kept().name(),
                    certainty,
                    new Detail(side, null, null, null),
                    this);
        }
    }

    record RecordKithInput(
            String idempotencyKey,
            String personId,
            String kithId,
            String kind,
            @Nullable String view,
            @Nullable Certainty certainty,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String tieId,
            @Nullable String revision)
            implements TieInput {
        @Override
        public SaidTie tie(LocalDate today) {
            return SaidTie.of(
                    Type.KITH,
                    person(kithId, "kithId"),
                    person(personId, "personId"),
                    kind,
                    certainty,
                    new Detail(null, view, null, null),
                    this);
        }
    }

    record RecordCareInput(
            String idempotencyKey,
            String carerId,
            String personId,
            String kind,
            @Nullable Certainty certainty,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source,
            @Nullable String tieId,
            @Nullable String revision)
            implements TieInput {
        @Override
        public SaidTie tie(LocalDate today) {
            return SaidTie.of(
                    Type.CARE,
                    person(carerId, "carerId"),
                    person(personId, "personId"),
                    kind,
                    certainty,
                    Detail.NONE,
                    this);
        }
    }

    /** One of the two is named by what the other is to them, as case systems do. */
    record RecordRelationshipInput(
            String idempotencyKey,
            String personId,
            String relationship,
            String otherId,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source)
            implements TieInput {
        @Override
        public SaidTie tie(LocalDate today) {
            var spelled = CaseSystemRelationship.spelled(relationship, "relationship");
            return spelled.tie(
                    person(personId, "personId"),
                    person(otherId, "otherId"),
                    spelled.time(PartialDate.between(validFrom, validTo), today),
                    source);
        }
    }

    record RecordParentageStepInput(
            String idempotencyKey,
            String tieId,
            String revision,
            String status,
            @Nullable PartialDate on,
            @Nullable String basis,
            @Nullable String source)
            implements MutationInput {}

    record HideTieInput(String idempotencyKey, String tieId, String revision, List<String> hiddenFrom, String reason)
            implements MutationInput {}

    record DiscloseTieInput(String idempotencyKey, String tieId, String revision, String reason)
            implements MutationInput {}

    record EndTieInput(
            String idempotencyKey,
            String tieId,
            String revision,
            PartialDate validTo,
            @Nullable String source) implements MutationInput {}
}
