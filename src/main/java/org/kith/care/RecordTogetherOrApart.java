package org.kith.care;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.EdgeFact;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/**
 * Records assessments whether siblings should live together. The children are tied to theirs by edges that have versions, so that an
 * assessment goes with a child whose two records become one.
 */
@Component
public class RecordTogetherOrApart {

    private static final RecordNodes ASSESSMENTS = RecordNodes.of("TogetherOrApartAssessment");
    private static final RecordEdges CHILDREN =
            RecordEdges.between("TogetherOrApartAssessment", List.of("ASSESSES"), "Child");

    /**
     * An assessment.
     *
     * @param childIds the children whom it is about, two or more, each once
     * @param assessedOn the day of the decision
     * @param reviewBy the day by which it is looked at again; null where none was set
     * @param assessedBy id of the worker who made it; null where not known
     * @param recordedAt when this was first believed; null for now
     */
    public record AssessmentRow(
            String id,
            List<String> childIds,
            TogetherOrApart recommendation,
            List<TogetherOrApartReason> reasons,
            String rationale,
            LocalDate assessedOn,
            @Nullable LocalDate reviewBy,
            @Nullable String assessedBy,
            @Nullable OffsetDateTime recordedAt) {}

    /** Records new assessments, and corrects others; whom one is about is said when it is new, and stays. */
    public List<Outcome> assessments(Tx tx, Provenance provenance, List<AssessmentRow> rows) {
        List<Outcome> outcomes = ASSESSMENTS.record(
                tx, provenance, rows.stream().map(RecordTogetherOrApart::fact).toList());
        List<EdgeFact> about = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i) == Outcome.CREATED) {
                AssessmentRow row = rows.get(i);
                row.childIds().forEach(child -> about.add(about(row, child)));
            }
        }
        CHILDREN.record(tx, provenance, about);
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, AssessmentRow::childIds);
        return outcomes;
    }

    private static NodeFact fact(AssessmentRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("children", row.childIds().size());
        values.put("recommendation", row.recommendation().name());
        values.put("reasons", row.reasons().stream().map(Enum::name).toList());
        values.put("rationale", row.rationale());
        values.put("assessedOn", row.assessedOn());
        values.put("reviewBy", row.reviewBy());
        values.put("assessedBy", row.assessedBy());
        ValidTime time = PartialDate.between(PartialDate.of(row.assessedOn()), null);
        return new NodeFact(row.id(), values, Map.of(), time, row.recordedAt());
    }

    private static EdgeFact about(AssessmentRow row, String child) {
        return new EdgeFact(
                "kith:assesses:" + row.id() + '/' + child,
                null,
                "ASSESSES",
                row.id(),
                child,
                Map.of(),
                ValidTime.ALWAYS,
                row.recordedAt());
    }
}
