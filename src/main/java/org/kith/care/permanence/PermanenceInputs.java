package org.kith.care.permanence;

import static org.kith.care.fact.ChildFacts.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.fact.Remark;
import org.kith.care.permanence.rule.Known;
import org.kith.care.permanence.rule.PermanenceRule;
import org.kith.care.permanence.rule.SaidDecision;
import org.kith.care.permanence.rule.SaidMatch;
import org.kith.care.permanence.rule.SaidPlan;
import org.kith.care.permanence.rule.SaidPrevious;
import org.kith.graph.Row;

/** What the mutations about a child's permanence take. */
final class PermanenceInputs {

    private static final Pattern AUTHORITY = Pattern.compile("[A-Z0-9]{2,20}");
    private static final int MOST_MILESTONES = 20;
    private static final int LONGEST_MILESTONE = 200;

    private PermanenceInputs() {}

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }

    /** What a child had before it came into care. */
    record RecordPreviousPermanenceInput(
            String idempotencyKey,
            String childId,
            PreviousPermanenceKind kind,
            @Nullable String authority,
            @Nullable PartialDate orderedOn,
            @Nullable String source,
            @Nullable String previousPermanenceId,
            @Nullable String revision)
            implements PermanenceInput {

        @Override
        public PermanenceFact fact() {
            return PermanenceFact.PREVIOUS;
        }

        @Override
        public @Nullable String factId() {
            return previousPermanenceId;
        }

        @Override
        public String sameField() {
            return "kind";
        }

        @Override
        public boolean isSameAs(Row other) {
            return kind.name().equals(other.textOrNull("kind"))
                    && Objects.equals(orderedOn == null ? null : orderedOn.toString(), other.textOrNull("validFrom"));
        }

        @Override
        public Stream<Remark> judge(Known known) {
            return PermanenceRule.remarks(
                    PermanenceRule.OF_PREVIOUS, new SaidPrevious(kind.name(), authority, orderedOn), known);
        }

        @Override
        public void check() {
            PermanenceInput.super.check();
            if (authority != null && !AUTHORITY.matcher(authority).matches()) {
                throw invalid(
                        "authority",
                        "A code of 2 to 20 capital letters and digits is taken here, such as E06000004 or WAL");
            }
        }
    }

    /** A decision for adoption, and its reversal. */
    record RecordAdoptionDecisionInput(
            String idempotencyKey,
            String childId,
            LocalDate decidedOn,
            @Nullable LocalDate reversedOn,
            @Nullable ReversalReason reversedBecause,
            @Nullable String source,
            @Nullable String adoptionDecisionId,
            @Nullable String revision)
            implements PermanenceInput {

        @Override
        public PermanenceFact fact() {
            return PermanenceFact.DECISION;
        }

        @Override
        public @Nullable String factId() {
            return adoptionDecisionId;
        }

        @Override
        public String sameField() {
            return "decidedOn";
        }

        @Override
        public boolean isSameAs(Row other) {
            return decidedOn.equals(other.dateOrNull("decidedOn"));
        }

        @Override
        public Stream<Remark> judge(Known known) {
            return PermanenceRule.remarks(
                    PermanenceRule.OF_DECISIONS, new SaidDecision(decidedOn, reversedOn, name(reversedBecause)), known);
        }
    }

    /** A match with adopters. */
    record RecordAdoptionMatchInput(
            String idempotencyKey,
            String childId,
            LocalDate matchedOn,
            @Nullable LocalDate decidedOn,
            @Nullable Boolean fosterCarers,
            @Nullable Integer adopters,
            @Nullable SexOfAdopters sexOfAdopters,
            @Nullable LegalStatusOfAdopters legalStatusOfAdopters,
            @Nullable String source,
            @Nullable String adoptionMatchId,
            @Nullable String revision)
            implements PermanenceInput {

        @Override
        public PermanenceFact fact() {
            return PermanenceFact.MATCH;
        }

        @Override
        public @Nullable String factId() {
            return adoptionMatchId;
        }

        @Override
        public String sameField() {
            return "matchedOn";
        }

        @Override
        public boolean isSameAs(Row other) {
            return matchedOn.equals(other.dateOrNull("matchedOn"));
        }

        @Override
        public Stream<Remark> judge(Known known) {
            return PermanenceRule.remarks(
                    PermanenceRule.OF_MATCHES,
                    new SaidMatch(matchedOn, decidedOn, adopters, name(sexOfAdopters), name(legalStatusOfAdopters)),
                    known);
        }
    }

    /** A plan for permanence. */
    record RecordPermanencePlanInput(
            String idempotencyKey,
            String childId,
            PermanenceKind kind,
            @Nullable PermanenceKind parallel,
            LocalDate decidedOn,
            @Nullable PlanDecidedBy decidedBy,
            List<PlanMilestone> milestones,
            @Nullable String source,
            @Nullable String permanencePlanId,
            @Nullable String revision)
            implements PermanenceInput {

        @Override
        public PermanenceFact fact() {
            return PermanenceFact.PLAN;
        }

        @Override
        public @Nullable String factId() {
            return permanencePlanId;
        }

        @Override
        public String sameField() {
            return "decidedOn";
        }

        @Override
        public boolean isSameAs(Row other) {
            return decidedOn.equals(other.date("fromMin")) && kind.name().equals(other.text("kind"));
        }

        @Override
        public Stream<Remark> judge(Known known) {
            List<LocalDate> reached = milestones.stream()
                    .map(PlanMilestone::reachedOn)
                    .filter(Objects::nonNull)
                    .toList();
            return PermanenceRule.remarks(
                    PermanenceRule.OF_PLANS, new SaidPlan(decidedOn, kind.name(), name(parallel), reached), known);
        }

        @Override
        public void check() {
            PermanenceInput.super.check();
            if (milestones.size() > MOST_MILESTONES) {
                throw invalid("milestones", "At most " + MOST_MILESTONES + " steps are taken here");
            }
            if (milestones.stream()
                    .anyMatch(step -> step.what().isBlank() || step.what().length() > LONGEST_MILESTONE)) {
                throw invalid("milestones", "A step is said in 1 to " + LONGEST_MILESTONE + " characters");
            }
        }
    }
}
