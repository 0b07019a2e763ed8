package org.kith.involvement;

import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.person.PersonCypher;
import org.kith.workforce.WorkforceCypher;

/** The parts of statements that find involvements and tell them, as the flat rows of {@link org.kith.graph.Parts}. */
final class InvolvementCypher {

    private static final Moment NOW = Moment.NOW;

    private InvolvementCypher() {}

    /** Somebody or something is said of an involvement, and was not withdrawn. */
    static String said(String fact) {
        return NOW.known(fact) + " AND NOT " + fact + ".withdrawn";
    }

    /** Tells a list {@code found} of involvements, and of the people in them those whom the viewer sees, as {@code seen}. */
    static String answer(String found, String seen) {
        return String.join(
                "UNION ALL\n",
                involvements(found),
                people(found, seen),
                workers(found),
                conferences(found),
                familyOutcomes(found),
                PersonCypher.summaries(seen, NOW));
    }

    /** A subquery that binds {@code seen}: of the people in the involvements of {@code found}, those whom the viewer sees. */
    static String seenIn(String found) {
        return """
            CALL (grantees, %1$s) {
              UNWIND %1$s AS involvement
              MATCH (involvement)-[part:CONCERNS|CORE_GROUP_MEMBER]->(mentioned:Person) WHERE %3$s
              WITH DISTINCT mentioned WHERE %2$s
              RETURN collect(mentioned) AS seen
            }
            """.formatted(found, Policy.visible("mentioned", NOW), said("part"));
    }

    /** Part {@code involvement}, by its own id. */
    private static String involvements(String found) {
        return """
            UNWIND %s AS involvement
            MATCH (involvement)-[:HELD_BY]->(authority:Authority)
            OPTIONAL MATCH (involvement)-[:FOLLOWS]->(earlier:Involvement)
            RETURN 'involvement' AS part, involvement.id AS of, involvement {.kind, .step, .reason, .category, .factors, .outcomeCode,
              .outcome, .ppStartDate, .ppLetterSent, .ppFamilyMeetingOffered, .ppFamilyMeetingHeld, .ppInitialMeeting, .ppReviewMeetings,
              .ppStepDecision, .ppOutcome, .ppCourtApplication, .ppLetterToInitiate, .validFrom, .validTo, .source, .recordedAt,
              current: %s AND %s, follows: earlier.id, authority: authority {.id, .name, .code}} AS value
            """.formatted(found, NOW.begun("involvement"), NOW.open("involvement"));
    }

    /** Parts {@code CONCERNS} and {@code CORE_GROUP_MEMBER}, by the involvement's id. */
    private static String people(String found, String seen) {
        return """
            UNWIND %s AS involvement
            MATCH (involvement)-[in:CONCERNS|CORE_GROUP_MEMBER]->(someone:Person) WHERE someone IN %s AND %s
            WITH involvement, in, someone ORDER BY in.role, someone.birthMin, someone.id, in.fromMin
            RETURN type(in) AS part, involvement.id AS of, {person: someone.id, role: in.role, current: %s AND %s,
              validFrom: in.validFrom, validTo: in.validTo} AS value
            """.formatted(found, seen, said("in"), NOW.begun("in"), NOW.open("in"));
    }

    /** Parts {@code LED_BY} and {@code CORE_GROUP_WORKER}, by the involvement's id. */
    private static String workers(String found) {
        return """
            UNWIND %s AS involvement
            MATCH (involvement)-[by:LED_BY|CORE_GROUP_WORKER]->(worker:Professional) WHERE %s
            WITH involvement, by, worker ORDER BY by.toMax DESC, by.fromMin DESC, worker.name, worker.id
            RETURN type(by) AS part, involvement.id AS of, {professional: %s, role: by.role, current: %s AND %s,
              validFrom: by.validFrom, validTo: by.validTo} AS value
            """.formatted(
                        found, said("by"), WorkforceCypher.professional("worker"), NOW.begun("by"), NOW.open("by"));
    }

    /** Part {@code conference}, by the involvement's id. */
    private static String conferences(String found) {
        return """
            UNWIND %s AS involvement
            MATCH (involvement)<-[:OF]-(conference:Conference) WHERE NOT conference.withdrawn
            WITH involvement, conference ORDER BY conference.date, conference.id
            RETURN 'conference' AS part, involvement.id AS of, conference {.kind, .date, .decision} AS value
            """.formatted(found);
    }

    /** Part {@code familyOutcome}, by the involvement's id. */
    private static String familyOutcomes(String found) {
        return """
            UNWIND %s AS involvement
            MATCH (involvement)<-[:OF]-(outcome:FamilyOutcome) WHERE NOT outcome.withdrawn
            WITH involvement, outcome ORDER BY outcome.date, outcome.aim, outcome.id
            RETURN 'familyOutcome' AS part, involvement.id AS of, outcome {.aim, .date, .progress, .sustained} AS value
            """.formatted(found);
    }
}
