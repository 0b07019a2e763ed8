package org.kith.care.journey;

import java.util.List;
import org.kith.graph.Moment;

/** Branches of a statement that tell on what rests what is due for children, as the flat rows of {@link org.kith.graph.Parts}. */
final class JourneyCypher {

    static final List<JourneyKind> KINDS = List.of(JourneyKind.values());

    /** The worker of a review or of a visit. */
    static final String WORKER = "coalesce(told.chairedBy, told.visitedBy)";

    private JourneyCypher() {}

    /** What else duties rest on: parts {@code born}, {@code status} and {@code stay}, what is dated of plans for permanence, matches with adopters, pathway plans and agreements on short breaks, and part {@code adviser}, by the child's id. */
    static String grounds(String whole, Moment moment) {
        return String.join(
                "UNION ALL\n",
                born(whole),
                statuses(whole, moment),
                stays(whole, moment),
                plans(whole, moment),
                advisers(whole, moment));
    }

    private static String plans(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.duties THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PERMANENCE_PLAN|HAS_ADOPTION_MATCH|HAS_PATHWAY_PLAN|HAS_SHORT_BREAK_AGREEMENT]->(fact:PermanencePlan|AdoptionMatch|PathwayPlan|ShortBreakAgreement)
            WITH child, fact, %s AS told WHERE %s AND %s
            RETURN head(labels(fact)) AS part, child.id AS of,
              {on: CASE WHEN fact:PermanencePlan THEN told.fromMin ELSE told.matchedOn END, assessed: told.needsAssessedOn,
                made: told.madeOn, reviews: coalesce(told.reviewedOn, []), from: told.fromMin, to: told.toMax, days: told.daysUsed,
                countedTo: told.countedTo} AS value
            """.formatted(whole, moment.believed("fact"), moment.known("told"), moment.begun("told"));
    }

    private static String advisers(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.duties THEN %s ELSE [] END AS child
            MATCH (child)<-[told:ALLOCATED_TO {role: 'PERSONAL_ADVISER'}]-(:Professional) WHERE %s AND %s
            RETURN 'adviser' AS part, child.id AS of, {from: told.fromMin, to: told.toMax} AS value
            """.formatted(whole, moment.known("told"), moment.begun("told"));
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
              said: told.validFrom, ceased: told.reasonCeased, ended: told.validTo} AS value
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
                RETURN {from: approval.fromMin, to: approval.toMax, extended: coalesce(approval.extended, false), untilReview: coalesce(approval.untilReview, false)}
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
