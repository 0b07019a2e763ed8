package org.kith.care.journey;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.kith.graph.Moment;
import org.kith.workforce.WorkforceCypher;

/** Branches of a statement that tell what happened on children's ways through care, as the flat rows of {@link org.kith.graph.Parts}. */
final class JourneyCypher {

    /** The edges from a child to the facts, as a pattern names them. */
    static final String EDGES =
            Arrays.stream(JourneyKind.values()).map(JourneyKind::edge).collect(Collectors.joining("|"));

    static final String LABELS =
            Arrays.stream(JourneyKind.values()).map(JourneyKind::label).collect(Collectors.joining("|"));

    private JourneyCypher() {}

    /**
     * The facts, newest first: a part for each kind, named as its label, by the child's id.
     *
     * @param whole list of children seen at FULL
     */
    static String facts(String whole, Moment moment) {
        return """
            UNWIND %s AS child
            MATCH (child)-[:%s]->(fact:%s) WHERE head(labels(fact)) IN $wants.kinds
            %s""".formatted(whole, EDGES, LABELS, told(moment));
    }

    /** The rest of a statement that has a {@code child} and a {@code fact}. */
    static String told(Moment moment) {
        return """
            WITH child, fact, %1$s AS told WHERE %2$s AND %3$s
            OPTIONAL MATCH (worker:Professional {id: coalesce(told.chairedBy, told.visitedBy)})
            WITH child, fact, told, worker ORDER BY told.fromMin DESC, fact.id
            RETURN head(labels(fact)) AS part, child.id AS of, {id: fact.id, recordedAt: told.recordedAt, source: told.source,
              fromMin: told.fromMin, toMax: told.toMax, current: %4$s, date: told.date, held: told.held,
              participation: told.participation, seen: told.seen, seenAlone: told.seenAlone, place: told.place, kind: told.kind,
              interview: told.interview, authorisedBy: told.authorisedBy,
              worker: CASE WHEN worker IS NOT NULL THEN %5$s END} AS value
            """.formatted(
                        moment.believed("fact"),
                        moment.known("told"),
                        moment.begun("told"),
                        moment.open("told"),
                        WorkforceCypher.professional("worker"));
    }

    /** What else duties rest on: parts {@code born}, {@code status} and {@code stay}, by the child's id. */
    static String grounds(String whole, Moment moment) {
        return String.join("UNION ALL\n", born(whole), statuses(whole, moment), stays(whole, moment));
    }

    private static String born(String whole) {
        return """
            UNWIND CASE WHEN $wants.duties THEN %s ELSE [] END AS child
            RETURN 'born' AS part, child.id AS of, {min: child.birthMin, max: child.birthMax} AS value
            """.formatted(whole);
    }

    private static String statuses(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.duties THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode)
            WITH child, episode, %s AS told WHERE %s AND %s
            RETURN 'status' AS part, child.id AS of, {code: told.legalStatus, from: told.fromMin, to: told.toMax,
              said: told.validFrom} AS value
            """.formatted(whole, moment.believed("episode"), moment.known("told"), moment.begun("told"));
    }

    /** With the temporary approval that the home had on the first day of the placement. */
    private static String stays(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.duties THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)
            WITH child, stay, %s AS told WHERE %s AND %s
            RETURN 'stay' AS part, child.id AS of, {code: told.type, from: told.fromMin, to: told.toMax, said: told.validFrom,
              approval: head(COLLECT { MATCH (stay)-[:PLACED_IN]->(:Setting)-[:HAS_APPROVAL]->(approval:Approval)
                WHERE approval.category = '%s' AND %s AND approval.fromMin <= told.toMax AND approval.toMax > told.fromMin
                RETURN {from: approval.fromMin, extended: coalesce(approval.extended, false)}
                ORDER BY approval.fromMin DESC, approval.id LIMIT 1 })} AS value
            """.formatted(
                        whole,
                        moment.believed("stay"),
                        moment.known("told"),
                        moment.begun("told"),
                        GroundsOfDuties.TEMPORARY_APPROVAL,
                        moment.known("approval"));
    }
}
