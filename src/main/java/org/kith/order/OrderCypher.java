package org.kith.order;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/**
 * Branches of a statement that return orders, restrictions and parental responsibility, as the flat rows of {@link
 * org.kith.graph.Parts}. The ids of people in them mean something only for those whom the statement also tells.
 */
public final class OrderCypher {

    private OrderCypher() {}

    /** Orders about children seen at FULL, newest first: part {@code order}, by the child's id. */
    public static String orders(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.orders THEN %s ELSE [] END AS child
            MATCH (child)<-[about:SUBJECT]-(order:Order) WHERE %s
            WITH child, order, %s AS told WHERE %s AND %s
            WITH child, order, told ORDER BY told.fromMin DESC, order.id
            RETURN 'order' AS part, child.id AS of, %s AS value
            """.formatted(
                        whole,
                        moment.known("about"),
                        moment.believed("order"),
                        moment.known("told"),
                        moment.begun("told"),
                        order("order", "told", moment));
    }

    /** A map of an order. */
    static String order(String order, String told, Moment moment) {
        return """
            {id: %1$s.id, recordedAt: %2$s.recordedAt, kind: %2$s.kind, court: %2$s.court, terms: %2$s.terms, validFrom: %2$s.validFrom, validTo: %2$s.validTo,
              current: %3$s}""".formatted(order, told, moment.begun(told) + " AND " + moment.open(told));
    }

    /** People on those orders, of the people seen: parts {@code SUBJECT} and {@code NAMES}, by the order's id. */
    public static String peopleOfOrders(String whole, String seen, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.orders OR $wants.order THEN %s ELSE [] END AS child
            MATCH (child)<-[:SUBJECT|PROTECTS]-(paper:Order|Restriction)
            OPTIONAL MATCH (paper)-[:UNDER]->(under:Order)
            WITH DISTINCT coalesce(under, paper) AS order
            MATCH (order)-[capacity:SUBJECT|NAMES]->(someone:Person) WHERE someone IN %s AND %s
            WITH DISTINCT order, type(capacity) AS capacity, someone ORDER BY someone.id
            RETURN capacity AS part, order.id AS of, {id: someone.id} AS value
            """.formatted(whole, seen, moment.known("capacity"));
    }

    /** Restrictions that protect children seen at FULL, newest first: part {@code protecting}, by the child's id. */
    public static String protecting(String whole, String seen, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.restrictions THEN %s ELSE [] END AS child
            MATCH (child)<-[:PROTECTS]-(restriction:Restriction)
            %s""".formatted(whole, restriction("protecting", "child", "child", seen, moment));
    }

    /**
     * Restrictions of people towards children whom the viewer sees at FULL: part {@code against}, by the person's id.
     */
    public static String against(String people, String seen, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.restrictions THEN %s ELSE [] END AS person
            MATCH (person)<-[against:AGAINST]-(restriction:Restriction)-[:PROTECTS]->(child:Child) WHERE %s AND %s
            %s""".formatted(
                        people,
                        moment.linked("against"),
                        Policy.full("child"),
                        restriction("against", "person", "child", seen, moment));
    }

    private static String restriction(String part, String of, String child, String seen, Moment moment) {
        return """
            WITH DISTINCT %2$s AS whose, %3$s AS kept, restriction
            WITH whose, kept, restriction, %4$s AS told WHERE %5$s AND %6$s
            OPTIONAL MATCH (restriction)-[against:AGAINST]->(away:Person) WHERE away IN %7$s AND %11$s
            OPTIONAL MATCH (restriction)-[:UNDER]->(order:Order)
            WITH whose, kept, restriction, told, away, order, %8$s AS made ORDER BY told.fromMin DESC, restriction.id
            RETURN '%1$s' AS part, whose.id AS of, {id: restriction.id, recordedAt: told.recordedAt, kind: told.kind, reason: told.reason,
              validFrom: told.validFrom, validTo: told.validTo, current: %9$s, protects: kept.id, against: away.id,
              order: CASE WHEN order IS NOT NULL THEN %10$s END} AS value
            """.formatted(
                        part,
                        of,
                        child,
                        moment.believed("restriction"),
                        moment.known("told"),
                        moment.begun("told"),
                        seen,
                        moment.believed("order"),
                        moment.begun("told") + " AND " + moment.open("told"),
                        order("order", "made", moment),
                        moment.linked("against"));
    }

    /** Who holds parental responsibility, of the people seen: part {@code responsible}, by the child's id. */
    public static String parentalResponsibility(String whole, String seen, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.parentalResponsibility THEN %s ELSE [] END AS child
            MATCH (child)<-[holds:HAS_PARENTAL_RESPONSIBILITY_FOR]-(holder:Person) WHERE holder IN %s AND %s AND %s
            WITH child, holds, holder ORDER BY holds.toMax DESC, holds.fromMin, holder.id
            RETURN 'responsible' AS part, child.id AS of, {key: holds.key, childId: child.id, holder: holder.id, basis: holds.basis, status: holds.status, current: %s,
              validFrom: holds.validFrom, validTo: holds.validTo, source: holds.source} AS value
            """.formatted(
                        whole,
                        seen,
                        Policy.told("child", "holder", "holds", moment),
                        moment.begun("holds"),
                        moment.open("holds"));
    }

    /** People whom the papers of the variable {@code child} mention, as the variable {@code mentioned}: branches of a UNION. */
    public static final String MENTIONED = """
            MATCH (child)<-[:SUBJECT|PROTECTS]-(:Order|Restriction)-[:SUBJECT|NAMES|PROTECTS|AGAINST]->(mentioned:Person)
            RETURN mentioned
          UNION
            MATCH (child)<-[:PROTECTS]-(:Restriction)-[:UNDER]->(:Order)-[:SUBJECT|NAMES]->(mentioned:Person)
            RETURN mentioned
          UNION
            MATCH (child)<-[:HAS_PARENTAL_RESPONSIBILITY_FOR]-(mentioned:Person)
            RETURN mentioned
            """;
}
