package org.kith.order;

import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.person.PersonCypher;

/** The parts of statements that return orders, restrictions and parental responsibility of a child who is seen at FULL. */
public final class OrderCypher {

    private OrderCypher() {}

    /** Orders about a child, newest first. */
    public static String orders(String child, Moment moment) {
        return """
            COLLECT { MATCH (%s)<-[:SUBJECT]-(order:Order) WITH order, %s AS told WHERE %s AND %s
              RETURN %s ORDER BY told.fromMin DESC, order.id }""".formatted(
                        child,
                        moment.believed("order"),
                        moment.known("told"),
                        moment.begun("told"),
                        order("order", "told", moment));
    }

    /** A map of an order with those of its people whom the viewer sees. */
    static String order(String order, String told, Moment moment) {
        return """
            {id: %1$s.id, kind: %2$s.kind, court: %2$s.court, terms: %2$s.terms, validFrom: %2$s.validFrom, validTo: %2$s.validTo,
              current: %3$s, subjects: %4$s, names: %5$s}""".formatted(
                        order,
                        told,
                        moment.begun(told) + " AND " + moment.open(told),
                        people(order, "SUBJECT", moment),
                        people(order, "NAMES", moment));
    }

    private static String people(String order, String capacity, Moment moment) {
        return """
            COLLECT { MATCH (%s)-[:%s]->(someone:Person) WHERE %s
              WITH DISTINCT someone, %s AS whole ORDER BY someone.id RETURN %s }""".formatted(
                        order,
                        capacity,
                        Policy.visible("someone", moment),
                        Policy.full("someone"),
                        PersonCypher.summary("someone", "whole", moment));
    }

    /** All restrictions that protect a child, newest first. */
    public static String protecting(String child, Moment moment) {
        return restrictions(
                "(%s)<-[:PROTECTS]-(restriction:Restriction)".formatted(child), moment.begun("told"), moment);
    }

    /** Restrictions in force that a person is under, or that protect them, where they protect a child whom the viewer sees at FULL. */
    public static String between(String person, Moment moment) {
        return restrictions(
                "(%s)<-[:PROTECTS|AGAINST]-(restriction:Restriction)-[:PROTECTS]->(ward:Child) WHERE %s"
                        .formatted(person, Policy.full("ward")),
                moment.begun("told") + " AND " + moment.open("told"),
                moment);
    }

    private static String restrictions(String pattern, String when, Moment moment) {
        return """
            COLLECT { MATCH %s WITH DISTINCT restriction
              WITH restriction, %s AS told WHERE %s AND %s
              RETURN %s ORDER BY told.fromMin DESC, restriction.id }""".formatted(
                        pattern,
                        moment.believed("restriction"),
                        moment.known("told"),
                        when,
                        restriction("restriction", "told", moment));
    }

    /** A map of a restriction; whom it is against only where the viewer sees that person. */
    static String restriction(String restriction, String told, Moment moment) {
        return """
            {id: %1$s.id, kind: %2$s.kind, reason: %2$s.reason, validFrom: %2$s.validFrom, validTo: %2$s.validTo, current: %3$s,
              protects: head(COLLECT { MATCH (%1$s)-[:PROTECTS]->(kept:Child) WHERE %4$s RETURN %5$s }),
              against: head(COLLECT { MATCH (%1$s)-[:AGAINST]->(away:Person) WHERE %6$s WITH away, %7$s AS whole RETURN %8$s }),
              order: CASE WHEN $wants.order THEN
                head(COLLECT { MATCH (%1$s)-[:UNDER]->(order:Order) WITH order, %9$s AS made WHERE %10$s RETURN %11$s }) END}""".formatted(
                        restriction,
                        told,
                        moment.begun(told) + " AND " + moment.open(told),
                        Policy.full("kept"),
                        PersonCypher.summary("kept", "true", moment),
                        Policy.visible("away", moment),
                        Policy.full("away"),
                        PersonCypher.summary("away", "whole", moment),
                        moment.believed("order"),
                        moment.known("made"),
                        order("order", "made", moment));
    }

    /** Who holds parental responsibility for a child, of those whom the viewer sees. */
    public static String parentalResponsibility(String child, Moment moment) {
        return """
            COLLECT { MATCH (%s)<-[holds:HAS_PARENTAL_RESPONSIBILITY_FOR]-(holder:Person) WHERE %s AND %s AND %s
              WITH holds, holder, %s AS whole ORDER BY holds.toMax DESC, holds.fromMin, holder.id
              RETURN {holder: %s, basis: holds.basis, status: holds.status, current: %s,
                validFrom: holds.validFrom, validTo: holds.validTo, source: holds.source} }""".formatted(
                        child,
                        Policy.tie("holds", moment),
                        moment.begun("holds"),
                        Policy.visible("holder", moment),
                        Policy.full("holder"),
                        PersonCypher.summary("holder", "whole", moment),
                        moment.open("holds"));
    }
}
