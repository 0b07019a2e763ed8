package org.kith.provision.terms;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.ValidTime;
import org.kith.person.Said;
import org.kith.provision.ApprovalExtension;
import org.kith.provision.terms.rule.Terms;

/** What a household is approved for. */
record RecordApprovalInput(
        String idempotencyKey,
        String settingId,
        @Nullable String approvalId,
        @Nullable String revision,
        ApprovalCategory category,
        @Nullable Integer maxChildren,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable Integer siblings,
        @Nullable List<ApprovalKind> kinds,
        @Nullable List<String> childIds,
        @Nullable String terms,
        @Nullable String agency,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements DecisionInput {

    @Override
    public Decision decision() {
        return Decision.APPROVAL;
    }

    @Override
    public @Nullable String decisionId() {
        return approvalId;
    }

    @Override
    public void check() {
        Said said = said();
        DecisionInput.ages(said, minAge, maxAge);
        said.require(
                        maxChildren == null || maxChildren >= 1 && maxChildren <= MOST_CHILDREN,
                        "maxChildren",
                        "A household is approved for 1 to %d children".formatted(MOST_CHILDREN))
                .require(
                        siblings == null
                                || siblings >= 1 && siblings <= Objects.requireNonNullElse(maxChildren, MOST_CHILDREN),
                        "siblings",
                        "From 1 to as many children as the household is approved for")
                .require(
                        agency == null || category == ApprovalCategory.ADOPTION,
                        "agency",
                        "An adoption agency approves adopters (Adoption Agencies Regulations 2005, reg 30B, whose number is not verified)")
                .text("agency", agency, LONGEST_NAME)
                .text("terms", terms, LONGEST_TERMS)
                .orRefuse();
    }

    @Override
    public Terms terms(Draft draft) {
        ApprovalExtension extension = draft.extension();
        return new Terms(
                draft.kind(),
                draft.areaAuthorityId(),
                category.name(),
                null,
                minAge,
                draft.named().size(),
                firstDay(),
                lastDay(),
                extension != null,
                extension != null && extension.untilReview());
    }

    @Override
    public void refuseBeside(Draft draft) {
        boolean temporary = category == ApprovalCategory.TEMPORARY_REG_24;
        ValidTime time = temporary ? touching(time()) : time();
        boolean twice = draft.all().beside(draft.id(), category.name(), time).stream()
                .map(row -> row.texts("children"))
                .anyMatch(others ->
                        others.isEmpty() || draft.named().isEmpty() || !Collections.disjoint(others, draft.named()));
        if (twice) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    "category",
                    temporary
                            ? "The connected person has a temporary approval for this child before or after: it is extended once, and not given again (Care Planning, Placement and Case Review (England) Regulations 2010, reg 25)"
                            : "The household has an approval of this category in that time: correct it, or let it end when this one begins");
        }
    }

    /** A day longer on either side. */
    private static ValidTime touching(ValidTime time) {
        LocalDate from = time.fromMin().equals(ValidTime.UNKNOWN_START)
                ? time.fromMin()
                : time.fromMin().minusDays(1);
        LocalDate to = time.toMax().equals(ValidTime.OPEN_END)
                ? time.toMax()
                : time.toMax().plusDays(1);
        return new ValidTime(time.validFrom(), time.validTo(), from, to);
    }

    /** As they are stored. */
    List<String> kindNames() {
        return Objects.requireNonNullElse(kinds, List.<ApprovalKind>of()).stream()
                .distinct()
                .map(Enum::name)
                .toList();
    }
}
