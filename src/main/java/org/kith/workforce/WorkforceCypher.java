package org.kith.workforce;

import org.kith.graph.Moment;

/** The parts of statements that return workers and who is allocated to whom. */
public final class WorkforceCypher {

    private WorkforceCypher() {}

    /** A map of a worker. */
    public static String professional(String professional) {
        return professional + " {.id, .name, .jobTitle, .phone, .recordedAt}";
    }

    /** A map of a team. */
    public static String team(String team) {
        return team + " {.id, .name, .kind, .recordedAt}";
    }

    /** A map of a school with its early-help advisor of today. */
    public static String school(String school) {
        return """
            %1$s {.id, .name, .urn, .recordedAt, advisor: head(COLLECT { MATCH (%1$s)<-[advises:ADVISES]-(advisor:Professional) WHERE %2$s
              RETURN %3$s ORDER BY advises.version DESC LIMIT 1 })}""".formatted(school, Moment.NOW.inForce("advises"), professional("advisor"));
    }

    /** Allocations to children who are seen at FULL, current ones first: part {@code allocation}, by the child's id. */
    public static String allocations(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.allocations OR $wants.allocated THEN %s ELSE [] END AS child
            MATCH (child)<-[allocated:ALLOCATED_TO]-(worker:Professional) WHERE %s AND %s
            WITH child, allocated, worker ORDER BY allocated.toMax DESC, allocated.fromMin DESC, worker.id
            RETURN 'allocation' AS part, child.id AS of, {key: allocated.key, childId: child.id, professional: %s, role: allocated.role, current: %s,
              validFrom: allocated.validFrom, validTo: allocated.validTo} AS value
            """.formatted(
                        whole,
                        moment.known("allocated"),
                        moment.begun("allocated"),
                        professional("worker"),
                        moment.open("allocated"));
    }
}
