package org.kith.workforce;

import org.kith.graph.Moment;

/** The parts of statements that return workers and who is allocated to whom. */
public final class WorkforceCypher {

    private WorkforceCypher() {}

    /** A map of a worker. */
    public static String professional(String professional) {
        return professional + " {.id, .name, .jobTitle, .phone}";
    }

    /** Allocations to a child who is seen at FULL, current ones first. */
    public static String allocations(String child, Moment moment) {
        return """
            COLLECT { MATCH (%s)<-[allocated:ALLOCATED_TO]-(worker:Professional) WHERE %s AND %s
              RETURN {professional: %s, role: allocated.role, current: %s, validFrom: allocated.validFrom, validTo: allocated.validTo}
              ORDER BY allocated.toMax DESC, allocated.fromMin DESC, worker.id }""".formatted(
                        child,
                        moment.known("allocated"),
                        moment.begun("allocated"),
                        professional("worker"),
                        moment.open("allocated"));
    }

    /** Workers allocated in force to a child who is seen at FULL. */
    public static String allocated(String child, Moment moment) {
        return """
            COLLECT { MATCH (%s)<-[allocated:ALLOCATED_TO]-(worker:Professional) WHERE %s
              WITH DISTINCT worker ORDER BY worker.id RETURN %s }""".formatted(child, moment.inForce("allocated"), professional("worker"));
    }
}
