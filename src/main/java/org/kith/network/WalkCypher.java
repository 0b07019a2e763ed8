package org.kith.network;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/**
 * The part of a statement that finds the people around one person, or around two: the list {@code found} of maps {@code person, hops}. It
 * walks layer by layer, because a path is only as visible as everyone on it: each layer keeps the people whom the viewer may see and who
 * are not in a nearer one, and the walk stops where there are more than the answer holds. A list of the people found so far is folded over
 * the layers, so that the store plans one layer, whatever their number.
 *
 * <p>A network is every path of {@code $question.hops} ties. What makes people kin has a shape, up and then down, of {@code
 * $question.reach} ties: each person found carries a {@code turn}, which says where on that shape they were reached and so which steps
 * lead on. Somebody reached at a later layer by a turn that leads on further is walked on from once more.
 *
 * <p>A person reached over family ties alone from a root seen at FULL is seen for that very reason; everyone else is asked about.
 */
final class WalkCypher {

    /** How many ties away the level NETWORK reaches. */
    private static final int NETWORK_HOPS = 3;

    /** Reached upwards, or over partners and relatives from there: every family tie leads on. */
    private static final int RISING = 3;

    /** Reached downwards or over siblings: children, partners and relatives lead on. */
    private static final int FALLING = 2;

    /** A carer of a root, or a child in a root's care: the carer's own children and the other children in that care lead on. */
    private static final int CARE = 1;

    /** Tells more of somebody nearer, such as the other parent of a sibling, and leads on to nobody. */
    private static final int END = 0;

    /** Not on the shape: walked on from only within the hops of a network. */
    private static final int BESIDE = -1;

    private final Moment moment;

    WalkCypher(Moment moment) {
        this.moment = moment;
    }

    /** From {@code grantees} to {@code grantees, found}: no row where the viewer does not see each of {@code $question.roots}. */
    String found() {
        return """
            UNWIND $question.roots AS rootId
            MATCH (root:Person {id: rootId}) WHERE %s
            WITH grantees, root, rootId ORDER BY rootId
            WITH grantees, collect({person: root, hops: 0, near: %s, turn: %d, first: true}) AS roots,
              collect(root.birthDate) AS births
            WITH grantees, roots, births WHERE size(roots) = size($question.roots)
            WITH grantees, reduce(found = roots, layer IN range(1, $question.layers) | found + COLLECT {
            %s}) AS walked
            CALL (walked) {
              UNWIND walked AS each
              WITH each.person AS person, min(each.hops) AS hops ORDER BY hops, person.id
              RETURN collect({person: person, hops: hops}) AS found
            }
            WITH grantees, found
            """.formatted(Policy.visible("root", moment), Policy.full("root"), RISING, layer());
    }

    /**
     * One more layer of people: {@code near} says that only family ties lead to them from a root seen at FULL. A step is 2 where it leads
     * on from such a person over such a tie, 1 where it is the last that NETWORK allows, else 0.
     */
    private String layer() {
        return """
              WITH CASE WHEN size([each IN found WHERE each.first]) > $question.most THEN []
                  ELSE [each IN found WHERE each.hops = layer - 1 | each] END AS front,
                [turn IN range(%1$d, %2$d) | [each IN found WHERE each.turn >= turn | each.person]] AS covered
              UNWIND front AS at
              WITH covered, at.person AS here, at.near AS near, at.turn AS turn
              CALL (grantees, here, near, turn, layer, births) {
                %3$s}
              WITH covered, next, max(step) AS step, max(on) AS on
              WHERE NOT next IN covered[on - %1$d] AND (step > 0 AND layer <= %4$d OR next IN covered[0] OR %5$s)
              WITH next, step, on, NOT next IN covered[0] AS first ORDER BY next.id LIMIT 2 * $question.most + 1
              RETURN {person: next, hops: layer, near: step = 2, turn: on, first: first}
            """.formatted(
                        BESIDE,
                        RISING,
                        String.join(
                                "  UNION ALL\n",
                                toParents(),
                                toChildren(),
                                acrossFamily(),
                                acrossOthers(),
                                acrossPlacements(),
                                acrossHidden()),
                        NETWORK_HOPS,
                        Policy.visible("next", moment));
    }

    private String toParents() {
        return """
            MATCH (here)<-[tie:PARENT_OF]-(next:Person) WHERE %s AND %s
            WITH next, near, CASE turn WHEN %d THEN %d WHEN %d THEN %d ELSE %d END AS kin
            %s""".formatted(walked("tie"), Policy.open("next"), RISING, RISING, FALLING, END, BESIDE, step("2"));
    }

    /**
     * Where the question is only about what leads up from two people, nobody's many descendants are read: only those who were born with one of
     * the two, who say whether they are twins or triplets.
     */
    private String toChildren() {
        return """
            UNWIND CASE WHEN $question.upward AND layer <> 2 THEN [] ELSE [here] END AS parent
            MATCH (parent)-[tie:PARENT_OF]->(next:Person) WHERE %s AND %s AND (NOT $question.upward OR next.birthDate IN births)
            WITH next, near, CASE WHEN turn >= %d THEN %d WHEN turn = %d THEN %d ELSE %d END AS kin
            %s""".formatted(walked("tie"), Policy.open("next"), FALLING, FALLING, CARE, END, BESIDE, step("2"));
    }

    private String acrossFamily() {
        return """
            MATCH (here)-[tie:PARTNER_OF|SIBLING_OF|KIN_OF]-(next:Person) WHERE %s AND %s
            WITH next, near, CASE WHEN turn < %d THEN %d WHEN type(tie) = 'SIBLING_OF' THEN %d ELSE turn END AS kin
            %s""".formatted(walked("tie"), Policy.open("next"), FALLING, BESIDE, FALLING, step("2"));
    }

    private String acrossOthers() {
        return """
            MATCH (here)-[tie:%s]-(next:Person) WHERE %s AND %s
            WITH next, near, CASE WHEN layer = 1 THEN %d ELSE %d END AS kin
            %s""".formatted(Policy.LAST, walked("tie"), Policy.open("next"), END, BESIDE, step("1"));
    }

    private String acrossPlacements() {
        return """
            MATCH %s WHERE %s
            WITH near, turn, next, %s AS home, %s AS stay
            %s WHERE %s
            WITH next, near, CASE WHEN layer = 1 THEN %d WHEN layer = 2 AND turn IN [%d, %d] THEN %d ELSE %d END AS kin
            %s""".formatted(
                        Policy.careBetween("here", "next"),
                        Policy.open("next"),
                        Policy.CARE_HOME,
                        Policy.CARE_STAY,
                        told(),
                        placed("told"),
                        CARE,
                        CARE,
                        RISING,
                        END,
                        BESIDE,
                        step("1"));
    }

    /** Ties that are not to be disclosed: told with the whole record of one of their ends, and leading to nobody who is seen for that reason alone. */
    private String acrossHidden() {
        return """
            MATCH (here)-[tie:%s|%s]-(next:Person) WHERE tie.guard = 'UNDISCLOSED' AND %s AND %s
            WITH next, near, %d AS kin
            %s""".formatted(
                        Policy.FAMILY, Policy.LAST, told("here", "next", "tie"), Policy.open("next"), END, step("0"));
    }

    /**
     * The stay as it was believed. A clause says so, and not the expression that serves elsewhere: inside the fold, Neo4j 2026.08 loses a node
     * that has been renamed before a subquery expression names it.
     */
    private String told() {
        return moment == Moment.NOW ? "WITH near, turn, next, home, stay AS told" : """
                OPTIONAL MATCH (stay)-[was:WAS]->(old) WHERE %s
                WITH near, turn, next, home, coalesce(properties(old), properties(stay)) AS told""".formatted(moment.known("was"));
    }

    /**
     * Ends a branch: a step counts within the hops of a network, and within the reach of kin where its turn is on their shape.
     *
     * @param from what the step is from somebody near
     */
    private static String step(String from) {
        return """
            WHERE layer <= $question.hops OR layer <= $question.reach AND kin >= %d
            RETURN next, CASE WHEN near THEN %s ELSE 0 END AS step, CASE WHEN layer <= $question.reach THEN kin ELSE %d END AS on
            """.formatted(END, from, BESIDE);
    }

    /** The tie is one of the kinds asked for, had begun, and has not ended unless former ones are wanted; it may be walked. */
    String walked(String tie) {
        return Policy.tie(tie, moment) + " AND " + asked(tie);
    }

    /** The same of a tie that is told, between two people who are seen. */
    String told(String one, String other, String tie) {
        return Policy.told(one, other, tie, moment) + " AND " + asked(tie);
    }

    private String asked(String tie) {
        return "type(%1$s) IN $question.types AND %2$s AND ($question.includeFormer OR %3$s)"
                .formatted(tie, moment.begun(tie), moment.open(tie));
    }

    /** The same of a placement as a tie of care between a child and someone who was a carer in the home. */
    String placed(String told) {
        return "'CARES_FOR' IN $question.types AND %s AND %s AND %s AND ($question.includeFormer OR %s AND %s)"
                .formatted(
                        Policy.caredFor("home", told, moment),
                        moment.begun("home"),
                        moment.begun(told),
                        moment.open("home"),
                        moment.open(told));
    }
}
