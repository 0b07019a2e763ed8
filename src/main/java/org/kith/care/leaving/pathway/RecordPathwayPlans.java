package org.kith.care.leaving.pathway;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.fact.ChildFacts;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records pathway plans. The young people have a record of children's services already. */
@Component
public class RecordPathwayPlans {

    private static final ChildFacts PLANS = new ChildFacts(PathwayFact.PATHWAY_PLAN);

    /**
     * A plan, or an assessment of needs for which there is no plan yet.
     *
     * @param needsAssessedOn the day on which the assessment of needs was completed; null where not known
     * @param madeOn the day on which the plan was made; null where it is not, or not known
     * @param reviewedOn the days on which it was reviewed
     * @param says what the plan says, in a sentence or two
     * @param youngPersonsViews what the young person says of it
     * @param recordedAt when this was first believed; null for now
     */
    public record PathwayPlanRow(
            String id,
            String childId,
            @Nullable LocalDate needsAssessedOn,
            @Nullable LocalDate madeOn,
            List<LocalDate> reviewedOn,
            @Nullable String says,
            @Nullable String youngPersonsViews,
            @Nullable OffsetDateTime recordedAt) {

        /** The first day of which it tells. */
        @Nullable
        LocalDate begun() {
            LocalDate assessed = needsAssessedOn;
            LocalDate made = madeOn;
            return assessed == null || made != null && made.isBefore(assessed) ? made : assessed;
        }
    }

    /** Records plans, each about the young person whom its row names. */
    public List<Outcome> record(Tx tx, Provenance provenance, List<PathwayPlanRow> rows) {
        return PLANS.record(tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("needsAssessedOn", row.needsAssessedOn());
            values.put("madeOn", row.madeOn());
            values.put("reviewedOn", row.reviewedOn().isEmpty() ? null : row.reviewedOn());
            values.put("says", row.says());
            values.put("youngPersonsViews", row.youngPersonsViews());
            LocalDate from = row.begun();
            return ChildFacts.fact(
                    row.id(),
                    row.childId(),
                    values,
                    PartialDate.between(from == null ? null : PartialDate.of(from), null),
                    row.recordedAt());
        });
    }
}
