package org.kith.care.permanence;

import java.util.List;
import org.kith.graph.Moment;

/** Branches of a statement with what a way to adoption and special guardianship rest on, as the flat rows of {@link org.kith.graph.Parts}. */
final class PermanenceCypher {

    static final List<PermanenceFact> KINDS = List.of(PermanenceFact.values());

    /** People whom the special guardianship orders of the variable {@code child} name, as {@code mentioned}. */
    static final String GUARDIANS = """
            MATCH (child)<-[:SUBJECT]-(order:Order)-[:NAMES]->(mentioned:Person) WHERE order.kind = '%s'
            RETURN mentioned
            """.formatted(SpecialGuardianship.ORDER);

    private PermanenceCypher() {}

    /** Parts {@code care}, {@code stay} and {@code order}, by the child's id, of the list {@code whole}. */
    static String steps(Moment moment) {
        return String.join("UNION ALL\n", care(moment), stays(moment), orders(moment));
    }

    private static String care(Moment moment) {
        return """
            UNWIND CASE WHEN $wants.steps THEN whole ELSE [] END AS child
            MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode)
            WITH child, episode, %s AS told WHERE %s AND %s
            RETURN 'care' AS part, child.id AS of, {from: told.fromMin, to: told.toMax, said: told.validFrom,
              legalStatus: told.legalStatus, reasonCeased: told.reasonCeased} AS value
            """.formatted(moment.believed("episode"), moment.known("told"), moment.begun("told"));
    }

    /** Only of placements whose first day is known. */
    private static String stays(Moment moment) {
        return """
            UNWIND CASE WHEN $wants.steps THEN whole ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)
            WITH child, stay, %s AS told WHERE %s AND %s AND told.type IN ['A3', 'A4', 'A5', 'A6'] AND size(told.validFrom) = 10
            RETURN 'stay' AS part, child.id AS of, {from: told.fromMin} AS value
            """.formatted(moment.believed("stay"), moment.known("told"), moment.begun("told"));
    }

    private static String orders(Moment moment) {
        return """
            UNWIND CASE WHEN $wants.steps THEN whole ELSE [] END AS child
            MATCH (child)<-[about:SUBJECT]-(order:Order) WHERE %s
            WITH child, order, %s AS told WHERE %s AND %s AND told.kind = 'A70' AND size(told.validFrom) = 10
            RETURN 'order' AS part, child.id AS of, {from: told.fromMin} AS value
            """.formatted(
                        moment.known("about"), moment.believed("order"), moment.known("told"), moment.begun("told"));
    }

    /** Part {@code guardianship}: episodes of care that ended in special guardianship. */
    static String ceased(Moment moment) {
        return """
            UNWIND whole AS child
            MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode)
            WITH child, episode, %s AS told WHERE %s AND told.toMax <= %s AND told.reasonCeased IN ['E45', 'E46', 'E47', 'E48']
            RETURN 'guardianship' AS part, child.id AS of, {on: told.validTo, reason: told.reasonCeased} AS value
            """.formatted(moment.believed("episode"), moment.known("told"), moment.day());
    }
}
