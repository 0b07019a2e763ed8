package org.kith.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.RecordTogetherOrApart.AssessmentRow;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records and corrects, for workers, assessments whether siblings should live together. */
@Component
class TogetherOrApartWriter {

    /** Those of the people who have no record of children's services. Starts from their unique ids. */
    private static final String WITHOUT_RECORD = """
            UNWIND $record.children AS id
            MATCH (person:Person {id: id}) WHERE NOT person:Child
            RETURN id
            """;

    /** An assessment of that day about exactly these children. Starts from the unique id of one of them. */
    private static final String SAME = """
            MATCH (:Child {id: $record.children[0]})<-[one:ASSESSES]-(assessment:TogetherOrApartAssessment)
            WHERE %s AND assessment.assessedOn = $record.assessedOn
              AND COLLECT { MATCH (assessment)-[about:ASSESSES]->(child:Child)
                            WHERE %s
                            RETURN DISTINCT child.id AS id ORDER BY id } = $record.children
            RETURN assessment.id AS id
            """.formatted(Moment.last("one"), Moment.last("about"));

    private final Recorder recorder;
    private final RecordTogetherOrApart assessments;

    TogetherOrApartWriter(Recorder recorder, RecordTogetherOrApart assessments) {
        this.recorder = recorder;
        this.assessments = assessments;
    }

    Recorded record(Scope scope, RecordTogetherOrApartInput input) {
        return recorder.record(
                scope,
                "recordTogetherOrApart",
                input,
                tx -> about(tx, input.checked()),
                change -> write(change, input));
    }

    /** The children whom the input names; and of an assessment that is corrected those whom it is about. */
    private static List<Subject> about(Tx tx, RecordTogetherOrApartInput input) {
        List<Subject> subjects = new ArrayList<>(input.subjects());
        String id = input.assessmentKey();
        if (id != null) {
            children(tx, id).forEach(child -> subjects.add(new Subject(child, "assessmentId")));
        }
        return subjects;
    }

    private static Set<String> children(Tx tx, String id) {
        return tx.run(TogetherOrApartQueries.CHILDREN, Map.of("record", Map.of("id", id))).stream()
                .findFirst()
                .map(row -> Set.copyOf(row.texts("children")))
                .orElseThrow(() -> RefusedException.notFound("assessmentId"));
    }

    private String write(Change change, RecordTogetherOrApartInput input) {
        String id = input.assessmentKey();
        Row before = change.before("TogetherOrApartAssessment", id, "assessmentId", input.revision());
        refuse(change, input);
        if (id != null && !children(change.tx(), id).equals(Set.copyOf(input.children()))) {
            throw invalid("childIds", "A correction stays about the same children; record another assessment instead");
        }
        if (id == null) {
            refuseSame(change.tx(), input);
        }
        AssessmentRow row = row(change, id == null ? Ids.next() : id, input, before);
        assessments.assessments(change.tx(), change.provenance(input.source()), List.of(row));
        return row.id();
    }

    private static void refuse(Change change, RecordTogetherOrApartInput input) {
        if (input.assessedOn().isAfter(change.today())) {
            throw invalid("assessedOn", "An assessment is recorded when it has been made");
        }
        if (!change.tx()
                .run(WITHOUT_RECORD, Map.of("record", Map.of("children", input.children())))
                .isEmpty()) {
            throw invalid("childIds", "Everyone assessed needs a record of children's services");
        }
    }

    private static void refuseSame(Tx tx, RecordTogetherOrApartInput input) {
        Map<String, Object> same = Map.of("children", input.children(), "assessedOn", input.assessedOn());
        if (!tx.run(SAME, Map.of("record", same)).isEmpty()) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    "assessedOn",
                    "An assessment of these children on that day is recorded; correct it");
        }
    }

    /** A correction keeps the worker who made the assessment. */
    private static AssessmentRow row(Change change, String id, RecordTogetherOrApartInput input, @Nullable Row before) {
        return new AssessmentRow(
                id,
                input.children(),
                input.recommendation(),
                input.reasons().stream().distinct().sorted().toList(),
                input.rationale().strip(),
                input.assessedOn(),
                input.reviewBy(),
                before == null
                        ? Objects.requireNonNull(change.scope().professional())
                        : before.has("assessedBy") ? before.text("assessedBy") : null,
                null);
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }
}
