package org.kith.network;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.access.Policy;
import org.kith.care.CareCypher;
import org.kith.graph.Moment;
import org.kith.order.OrderCypher;
import org.kith.person.PersonCypher;
import org.kith.workforce.WorkforceCypher;

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

    /** One more layer of people: {@code kin} says that only family ties lead to them from a root seen at FULL. */
    private String layer(int hop) {
        String near = hop <= NETWORK_HOPS ? "step" : "0";
        return """
            CALL (grantees, found, front) {
              UNWIND CASE WHEN $hops >= %1$d THEN front ELSE [] END AS at
              WITH at.person AS here, at.kin AS kin
              CALL (here, kin) {
                MATCH (here)-[tie:%2$s]-(next:Person) WHERE %3$s AND %4$s
                RETURN next, CASE WHEN kin THEN 2 ELSE 0 END AS step
              UNION ALL
                MATCH (here)-[tie:%5$s]-(next:Person) WHERE %3$s AND %4$s
                RETURN next, CASE WHEN kin THEN 1 ELSE 0 END AS step
              UNION ALL
                MATCH (here)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(:Setting)<-[home:CARER_IN]-(next:Person)
                WITH kin, next, home, %6$s AS told WHERE %7$s AND %4$s
                RETURN next, CASE WHEN kin THEN 1 ELSE 0 END AS step
              UNION ALL
                MATCH (here)-[home:CARER_IN]->(:Setting)<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(next:Child)
                WITH kin, next, home, %6$s AS told WHERE %7$s AND %4$s
                RETURN next, CASE WHEN kin THEN 1 ELSE 0 END AS step
              }
              WITH next, max(step) AS step WHERE NOT next IN [each IN found | each.person] AND (%8$s > 0 OR %9$s)
              ORDER BY next.id LIMIT %10$d
              RETURN collect({person: next, hops: %1$d, kin: step = 2}) AS layer
            }
            WITH grantees, found + layer AS found, layer AS front
            """.formatted(
                        hop,
                        Policy.FAMILY,
                        walked("tie"),
                        Policy.open("next"),
                        Policy.LAST,
                        moment.believed("stay"),
                        placed("told"),
                        near,
                        Policy.visible("next", moment),
                        MAX_PEOPLE + 1);
    }

    /** The tie is one of the kinds asked for, had begun, and has not ended unless former ones are wanted. */
    private String walked(String tie) {
        return "type(%1$s) IN $types AND %2$s AND %3$s AND ($includeFormer OR %4$s)"
                .formatted(tie, Policy.tie(tie, moment), moment.begun(tie), moment.open(tie));
    }

    /** The same of a placement as a tie of care between a child and someone who was a carer in the home. */
    private String placed(String told) {
        return "'CARES_FOR' IN $types AND %s AND %s AND %s AND ($includeFormer OR %s AND %s)"
                .formatted(
                        Policy.caredFor("home", told, moment),
                        moment.begun("home"),
                        moment.begun(told),
                        moment.open("home"),
                        moment.open(told));
    }

    private String answer() {
        return """
            WITH grantees, found[..%1$d] AS found, size(found) > %1$d AS truncated
            WITH grantees, found, truncated, [each IN found | each.person] AS everyone
            RETURN truncated, %2$s AS asOf, %3$s AS knownAt,
              COLLECT { UNWIND found AS each WITH each.hops AS hops, each.person AS person WITH hops, person, %4$s AS full
                RETURN %5$s } AS people,
              CASE WHEN $wants.ties THEN %6$s ELSE [] END AS ties,
              CASE WHEN $wants.households THEN %7$s ELSE [] END AS households
            """.formatted(
                        MAX_PEOPLE,
                        moment.day(),
                        moment == Moment.NOW ? "$scope.now" : "$knownAt",
                        Policy.full("person"),
                        person(),
                        ties(),
                        households());
    }

    private String person() {
        return """
            {hops: hops, person: %1$s,
              status: CASE WHEN full AND $wants.inCare THEN %2$s END,
              currentPlacement: CASE WHEN full AND $wants.currentPlacement THEN %3$s END,
              allocated: CASE WHEN full AND $wants.allocated THEN %4$s END,
              restrictions: CASE WHEN $wants.restrictions THEN %5$s END,
              parents: CASE WHEN full AND $wants.gaps THEN %6$s END}""".formatted(
                        PersonRoots.detail("person", "full", moment),
                        CareCypher.status("person", moment),
                        CareCypher.currentPlacement("person", moment),
                        WorkforceCypher.allocated("person", moment),
                        OrderCypher.between("person", moment),
                        birthParents());
    }

    /** Sexes of the birth parents whom the viewer sees, of someone seen at FULL; an empty text for a parent whose sex is not recorded. */
    private String birthParents() {
        return """
            COLLECT { MATCH (person)<-[tie:PARENT_OF]-(parent:Person)
              WHERE tie.kind IN ['BIRTH', 'GESTATIONAL'] AND %s AND %s AND %s
              WITH DISTINCT parent RETURN coalesce(parent.sex, '') }""".formatted(Policy.tie("tie", moment), moment.begun("tie"), Policy.open("parent"));
    }

    /** Ties among the people found, each with the ids of its two ends. */
    private String ties() {
        return """
            COLLECT { UNWIND everyone AS one
              CALL (one, everyone) {
                MATCH (one)-[tie:%1$s|%2$s]->(other:Person) WHERE other IN everyone AND %3$s
                RETURN {key: tie.key, type: type(tie), from: one.id, to: other.id, detail: coalesce(tie.relation, tie.kind), current: %4$s,
                  status: tie.status, validFrom: tie.validFrom, validTo: tie.validTo, source: tie.source} AS told
              UNION ALL
                MATCH (one)-[home:CARER_IN]->(:Setting)<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(other:Child)
                WHERE other IN everyone WITH one, other, home, stay.id AS stayId, %5$s AS told WHERE %6$s
                RETURN {key: stayId + '/' + one.id + ':1', type: 'CARES_FOR', from: one.id, to: other.id, detail: 'PLACEMENT',
                  current: %7$s, status: 'ASSERTED', source: told.source,
                  validFrom: CASE WHEN home.fromMin > told.fromMin THEN home.validFrom ELSE told.validFrom END,
                  validTo: CASE WHEN home.toMax < told.toMax THEN home.validTo ELSE told.validTo END} AS told
              }
              RETURN told ORDER BY told.key }""".formatted(
                        Policy.FAMILY,
                        Policy.LAST,
                        walked("tie"),
                        moment.open("tie"),
                        moment.believed("stay"),
                        placed("told"),
                        moment.open("home") + " AND " + moment.open("told"));
    }

    /** Households of the people seen at FULL, with their members among everyone found. */
    private String households() {
        return """
            COLLECT { UNWIND everyone AS dweller WITH dweller WHERE %1$s
              MATCH (dweller)-[lives:LIVES_IN]->(household:Household) WHERE %2$s AND %3$s AND ($includeFormer OR %4$s)
              WITH DISTINCT household ORDER BY household.id
              RETURN %5$s }""".formatted(
                        Policy.full("dweller"),
                        moment.known("lives"),
                        moment.begun("lives"),
                        moment.open("lives"),
                        PersonCypher.household("household", "member IN everyone", moment));
    }
}
