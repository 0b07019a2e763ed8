package org.kith.care.leaving.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.fact.Around;
import org.kith.care.fact.FactInput;
import org.kith.care.fact.Remark;
import org.kith.care.leaving.pathway.RecordPathwayPlans.PathwayPlanRow;
import org.kith.care.leaving.pathway.rule.PathwayRule;
import org.kith.care.leaving.pathway.rule.SaidPlan;

/** What a worker says of a pathway plan. */
record RecordPathwayPlanInput(
        String idempotencyKey,
        String childId,
        @Nullable LocalDate needsAssessedOn,
        @Nullable LocalDate madeOn,
        @Nullable List<LocalDate> reviewedOn,
        @Nullable String says,
        @Nullable String youngPersonsViews,
        @Nullable String source,
        @Nullable String pathwayPlanId,
        @Nullable String revision)
        implements FactInput {

    /** The longest text, in characters: a sentence or two, not the plan itself. */
    private static final int LONGEST_TEXT = 2_000;

    /** The most reviews: two a year from 16 to 25, and as many again. */
    private static final int MOST_REVIEWS = 36;

    @Override
    public PathwayFact fact() {
        return PathwayFact.PATHWAY_PLAN;
    }

    @Override
    public @Nullable String factId() {
        return pathwayPlanId;
    }

    @Override
    public void check() {
        FactInput.super.check();
        fits(says, "says");
        fits(youngPersonsViews, "youngPersonsViews");
        if (reviews().size() > MOST_REVIEWS) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "reviewedOn", "At most " + MOST_REVIEWS + " days are taken here");
        }
    }

    private static void fits(@Nullable String text, String field) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, field, "At most " + LONGEST_TEXT + " characters are taken here");
        }
    }

    /** The days of reviews, each once, first ones first. */
    private List<LocalDate> reviews() {
        return Objects.requireNonNullElse(reviewedOn, List.<LocalDate>of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** What there is against it. */
    List<Remark> remarks(LocalDate today, Around around) {
        return PathwayRule.remarks(
                new SaidPlan(today, needsAssessedOn, madeOn, reviews()), around, around.facts(fact()));
    }

    PathwayPlanRow row(String id) {
        return new PathwayPlanRow(id, childKey(), needsAssessedOn, madeOn, reviews(), says, youngPersonsViews, null);
    }
}
