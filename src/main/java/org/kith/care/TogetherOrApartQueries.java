package org.kith.care;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of assessments whether siblings should live together. */
@Component
class TogetherOrApartQueries implements Planned {

    /** One of which the viewer sees every child at FULL. Starts from its unique id; a row and one for each child, or none. */
    private static final String ASSESSMENT = Policy.GRANTEES
            + """
            MATCH (assessment:TogetherOrApartAssessment {id: $id})
            %s
            CALL (grantees, assessment, those) {
              %sUNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                            TogetherOrApartCypher.seen("grantees, ", Moment.NOW),
                            PersonCypher.summaries("those", Moment.NOW),
                            TogetherOrApartCypher.told("", Moment.NOW));

    /**
     * What was ever recorded of some of which the viewer sees every child at FULL, newest first. Starts from their unique ids; a row or
     * two for each.
     */
    private static final String HISTORY =
            Policy.GRANTEES + """
            UNWIND $ids AS id
            MATCH (assessment:TogetherOrApartAssessment {id: id})
            %s
            CALL (assessment) {
              RETURN assessment AS told
            UNION ALL
              MATCH (assessment)-[:WAS]->(was)
              RETURN was AS told
            }
            OPTIONAL MATCH (worker:Professional {id: told.recordedBy})
            WITH assessment, told, worker ORDER BY told.recordedAt DESC
            RETURN 'record' AS part, assessment.id AS of, {recommendation: told.recommendation, reasons: told.reasons,
              rationale: told.rationale, assessedOn: told.assessedOn, reviewBy: told.reviewBy, source: told.source,
              recordedBy: worker.name, recordedAt: told.recordedAt, supersededAt: told.supersededAt} AS value
            """.formatted(TogetherOrApartCypher.seen("grantees, ", Moment.NOW));

    /** The children of one that somebody wants to correct, who sees all of them at FULL. Starts from its unique id; one row or none. */
    static final String CHILDREN =
            Policy.GRANTEES + """
            MATCH (assessment:TogetherOrApartAssessment {id: $record.id})
            %s
            RETURN [each IN those | each.id] AS children
            """.formatted(TogetherOrApartCypher.seen("grantees, ", Moment.NOW));

    private final Reads reads;

    TogetherOrApartQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        assessment(nobody, NO_ID);
        history(nobody, List.of(NO_ID));
    }

    @Nullable
    TogetherOrApartAssessment assessment(Scope scope, String id) {
        Parts parts = new Parts(reads.list(scope, ASSESSMENT, Map.of("id", id)));
        Row row = parts.first("assessment", "");
        return row == null ? null : TogetherOrApartAssessment.of(row, parts);
    }

    /** By the id, as {@link Parts} of {@code record}. */
    Parts history(Scope scope, Collection<String> ids) {
        return new Parts(reads.list(scope, HISTORY, Map.of("ids", List.copyOf(ids))));
    }
}
