package org.kith.network;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.order.OrderCypher;

/**
 * The statement of the family network. It walks layer by layer, because a path is only as visible as everyone on it: each layer keeps the
 * people whom the viewer may see and who are not in a nearer one, and stops at one more than the answer holds.
 *
 * <p>A person reached over family ties alone from a root seen at FULL is seen for that very reason; everyone else is asked about.
 */
final class NetworkCypher {

    /** The most people that an answer holds. */
    static final int MAX_PEOPLE = 500;

    /** The farthest that a network reaches, in ties. */
    static final int MAX_HOPS = 4;

    /** How many ties away the level NETWORK reaches. */
    private static final int NETWORK_HOPS = 3;

    private final Moment moment;

    private NetworkCypher(Moment moment) {
        this.moment = moment;
    }

    static String familyNetwork(Moment moment) {
        return new NetworkCypher(moment).statement();
    }

    private String statement() {
        return Policy.GRANTEES
                + """
                MATCH (root:Person {id: $id}) WHERE %s
                WITH grantees, [{person: root, hops: 0, kin: %s}] AS found
                WITH grantees, found, found AS front
                """.formatted(Policy.visible("root", moment), Policy.full("root"))
                + IntStream.rangeClosed(1, MAX_HOPS).mapToObj(this::layer).collect(Collectors.joining())
                + answer();
    }

    /**
     * One more layer of people: {@code kin} says that only family ties lead to them from a root seen at FULL. A step is 2 where it leads
     * on from such a person over such a tie, 1 where it is the last that NETWORK allows, else 0.
     */
    private String layer(int hop) {
        String near = hop <= NETWORK_HOPS ? "step" : "0";
        return """
            CALL (grantees, found, front) {
              UNWIND CASE WHEN $question.hops >= %1$d THEN front ELSE [] END AS at
              WITH at.person AS here, at.kin AS kin
              CALL (here, kin) {
                MATCH (here)-[tie:%2$s|%3$s]-(next:Person) WHERE %4$s AND %5$s
                RETURN next, CASE WHEN NOT kin THEN 0 WHEN type(tie) IN split('%3$s', '|') THEN 1 ELSE 2 END AS step
              UNION ALL
                MATCH %6$s WHERE %5$s
                WITH kin, next, %7$s AS home, %8$s AS stay
                WITH kin, next, home, %9$s AS told WHERE %10$s
                RETURN next, CASE WHEN kin THEN 1 ELSE 0 END AS step
              }
              WITH next, max(step) AS step WHERE NOT next IN [each IN found | each.person] AND (%11$s > 0 OR %12$s)
              ORDER BY next.id LIMIT %13$d
              RETURN collect({person: next, hops: %1$d, kin: step = 2}) AS layer
            }
            WITH grantees, found + layer AS found, layer AS front
            """.formatted(
                        hop,
                        Policy.FAMILY,
                        Policy.LAST,
                        walked("tie"),
                        Policy.open("next"),
                        Policy.careBetween("here", "next"),
                        Policy.CARE_HOME,
                        Policy.CARE_STAY,
                        moment.believed("stay"),
                        placed("told"),
                        near,
                        Policy.visible("next", moment),
                        MAX_PEOPLE + 1);
    }

    /** The tie is one of the kinds asked for, had begun, and has not ended unless former ones are wanted. */
    private String walked(String tie) {
        return "type(%1$s) IN $question.types AND %2$s AND %3$s AND ($question.includeFormer OR %4$s)"
                .formatted(tie, Policy.tie(tie, moment), moment.begun(tie), moment.open(tie));
    }

    /** The same of a placement as a tie of care between a child and someone who was a carer in the home. */
    private String placed(String told) {
        return "'CARES_FOR' IN $question.types AND %s AND %s AND %s AND ($question.includeFormer OR %s AND %s)"
                .formatted(
                        Policy.caredFor("home", told, moment),
                        moment.begun("home"),
                        moment.begun(told),
                        moment.open("home"),
                        moment.open(told));
    }

    /** What is told of the people found: flat rows, of which those without another owner are the root's. */
    private String answer() {
        return """
            WITH grantees, found[..%1$d] AS found, size(found) > %1$d AS truncated
            WITH grantees, found, truncated, [each IN found | each.person] AS everyone
            WITH grantees, found, truncated, everyone, [person IN everyone WHERE %2$s] AS whole
            %3$sCALL (grantees, everyone) {
              UNWIND CASE WHEN $wants.restrictions THEN everyone ELSE [] END AS person
              MATCH (person)<-[:AGAINST]-(:Restriction)-[:PROTECTS]->(ward:Child) WHERE %4$s
              RETURN collect(DISTINCT ward) AS wards
            }
            WITH grantees, found, truncated, everyone, whole, everyone + others + wards AS seen
            CALL (grantees, found, truncated, everyone, whole, seen) {
              RETURN 'view' AS part, $id AS of, {truncated: truncated, asOf: %5$s, knownAt: %6$s} AS value
            UNION ALL
              UNWIND found AS each
              WITH each.person AS person, each.hops AS hops
              RETURN 'found' AS part, $id AS of, {id: person.id, hops: hops} AS value
            UNION ALL
              %7$s}
            RETURN part, of, value
            """.formatted(
                        MAX_PEOPLE,
                        Policy.full("person"),
                        PeopleCypher.mentioned("whole", "$wants.child OR $wants.carers OR $wants.restrictions", moment),
                        Policy.full("ward"),
                        moment.day(),
                        moment == Moment.NOW ? "$scope.now" : "$knownAt",
                        String.join(
                                "UNION ALL\n",
                                PeopleCypher.everything("everyone", "whole", "seen", moment),
                                OrderCypher.against("everyone", "seen", moment),
                                birthParents(),
                                ties(),
                                placementTies()));
    }

    /** Birth parents whom the viewer sees, of children seen at FULL: part {@code parent}, by the child's id. */
    private String birthParents() {
        return """
            UNWIND CASE WHEN $wants.gaps THEN whole ELSE [] END AS child
            MATCH (child)<-[tie:PARENT_OF]-(parent:Person)
            WHERE tie.kind IN ['BIRTH', 'GESTATIONAL'] AND %s AND %s AND %s
            WITH DISTINCT child, parent
            RETURN 'parent' AS part, child.id AS of, {sex: parent.sex} AS value
            """.formatted(Policy.tie("tie", moment), moment.begun("tie"), Policy.open("parent"));
    }

    /** Ties among the people found: part {@code tie}. */
    private String ties() {
        return """
            UNWIND CASE WHEN $wants.ties THEN everyone ELSE [] END AS one
            MATCH (one)-[tie:%s|%s]->(other:Person) WHERE other IN everyone AND %s
            WITH one, tie, other ORDER BY tie.key
            RETURN 'tie' AS part, $id AS of, {key: tie.key, type: type(tie), from: one.id, to: other.id,
              detail: coalesce(tie.relation, tie.kind), current: %s, status: tie.status, validFrom: tie.validFrom,
              validTo: tie.validTo, source: tie.source} AS value
            """.formatted(Policy.FAMILY, Policy.LAST, walked("tie"), moment.open("tie"));
    }

    /** Placements as ties of care among the people found: part {@code tie} too. */
    private String placementTies() {
        return """
            UNWIND CASE WHEN $wants.ties THEN everyone ELSE [] END AS one
            MATCH (one)-[home:CARER_IN]->(:Setting)<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(other:Child)
            WHERE other IN everyone
            WITH one, other, home, stay.id AS stayId, %s AS told WHERE %s
            WITH one, other, home, stayId, told ORDER BY stayId, one.id
            RETURN 'tie' AS part, $id AS of, {key: stayId + '/' + one.id + ':1', type: 'CARES_FOR', from: one.id, to: other.id,
              detail: 'PLACEMENT', current: %s, status: 'ASSERTED', source: told.source,
              validFrom: CASE WHEN home.fromMin > told.fromMin THEN home.validFrom ELSE told.validFrom END,
              validTo: CASE WHEN home.toMax < told.toMax THEN home.validTo ELSE told.validTo END} AS value
            """.formatted(
                        moment.believed("stay"), placed("told"), moment.open("home") + " AND " + moment.open("told"));
    }
}
