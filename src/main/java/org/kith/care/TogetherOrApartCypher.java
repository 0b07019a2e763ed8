package org.kith.care;

import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.workforce.WorkforceCypher;

/** Parts of statements about assessments whether siblings should live together. One is seen by those who see all its children at FULL. */
public final class TogetherOrApartCypher {

    private TogetherOrApartCypher() {}

    /**
     * Narrows the variable {@code assessment} to one of which the viewer sees every child at FULL, and binds them as {@code those}. It
     * ends in the tests of a WHERE.
     *
     * @param kept variables that are kept
     */
    public static String seen(String kept, Moment moment) {
        return """
            MATCH (assessment)-[about:ASSESSES]->(sibling:Child) WHERE %s AND %s
            WITH %sassessment, collect(DISTINCT sibling) AS those
            WHERE size(those) = assessment.children""".formatted(moment.known("about"), Policy.full("sibling"), kept);
    }

    /**
     * The assessments of children, latest first: part {@code assessment}, without an owner.
     *
     * @param whole list of children seen at FULL
     */
    public static String ofChildren(String whole, String when, Moment moment) {
        return """
            UNWIND CASE WHEN %s THEN %s ELSE [] END AS child
            MATCH (child)<-[in:ASSESSES]-(assessment:TogetherOrApartAssessment) WHERE %s
            WITH DISTINCT assessment
            %s
            %s""".formatted(when, whole, moment.known("in"), seen("", moment), told("", moment));
    }

    /** The rest of a branch that has an {@code assessment} and {@code those}: part {@code assessment}, by {@code of}. */
    static String told(String of, Moment moment) {
        return """
            WITH assessment, those, %1$s AS told WHERE %2$s AND %3$s
            OPTIONAL MATCH (worker:Professional {id: told.assessedBy})
            WITH assessment, those, told, worker ORDER BY told.assessedOn DESC, told.recordedAt DESC, assessment.id
            RETURN 'assessment' AS part, '%4$s' AS of, {id: assessment.id, recordedAt: told.recordedAt,
              recommendation: told.recommendation, reasons: told.reasons, rationale: told.rationale, assessedOn: told.assessedOn,
              reviewBy: told.reviewBy, source: told.source, assessedBy: CASE WHEN worker IS NOT NULL THEN %5$s END,
              children: [each IN those | each.id]} AS value
            """.formatted(
                        moment.believed("assessment"),
                        moment.known("told"),
                        moment.begun("told"),
                        of,
                        WorkforceCypher.professional("worker"));
    }
}
