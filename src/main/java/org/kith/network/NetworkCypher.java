package org.kith.network;

import org.kith.access.Declassified;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.order.OrderCypher;
import org.kith.workforce.WorkforceCypher;

/**
 * The statement of all questions about the people around one person, or around two: {@link WalkCypher} finds them, and here stands what is
 * told of them. A network shows those within its hops; relationships are derived among all who were walked.
 */
final class NetworkCypher {

    private final Moment moment;
    private final WalkCypher walk;

    private NetworkCypher(Moment moment) {
        this.moment = moment;
        this.walk = new WalkCypher(moment);
    }

    static String around(Moment moment) {
        var statement = new NetworkCypher(moment);
        return Policy.GRANTEES + statement.walk.found() + statement.answer();
    }

    /** What is told of the people found: flat rows, of which those without another owner are the root's. */
    private String answer() {
        return """
            WITH grantees, found[..$question.most] AS walked, size(found) > $question.most AS cut,
              [each IN found WHERE each.hops <= $question.hops | each.person] AS shown
            WITH grantees, walked, cut, shown[..$question.shown] AS everyone, size(shown) > $question.shown AS truncated
            WITH grantees, walked, cut, truncated, everyone, [person IN everyone WHERE %1$s] AS whole
            %2$sCALL (grantees, everyone) {
              UNWIND CASE WHEN $wants.restrictions THEN everyone ELSE [] END AS person
              MATCH (person)<-[:AGAINST]-(:Restriction)-[:PROTECTS]->(ward:Child) WHERE %3$s
              RETURN collect(DISTINCT ward) AS wards
            }
            WITH grantees, walked, cut, truncated, everyone, whole, everyone + others + wards AS seen, [each IN walked | each.person] AS family
            WITH grantees, walked, cut, truncated, everyone, whole, seen,
              family + [one IN seen WHERE $question.homes AND NOT one IN family | one] AS family
            CALL (grantees, walked, cut, truncated, everyone, whole, seen, family) {
              RETURN 'view' AS part, '' AS of, {truncated: truncated, cut: cut, asOf: %4$s, knownAt: %5$s} AS value
            UNION ALL
              UNWIND walked AS each
              WITH each.person AS person, each.hops AS hops
              RETURN 'found' AS part, '' AS of, {id: person.id, hops: hops} AS value
            UNION ALL
              %6$s}
            RETURN part, of, value
            """.formatted(
                        Policy.full("person"),
                        PeopleCypher.mentioned("whole", "$wants.child OR $wants.carers OR $wants.restrictions", moment),
                        Policy.full("ward"),
                        moment.day(),
                        moment == Moment.NOW ? "$scope.now" : "$knownAt",
                        String.join(
                                "UNION ALL\n",
                                PeopleCypher.everything("everyone", "whole", "seen", "seen + family", moment),
                                OrderCypher.against("everyone", "seen", moment),
                                birthParents(),
                                withheld(),
                                otherAuthorities(),
                                new FamilyCypher(moment, walk).ties()));
    }

    /** Restricted records next to children seen at FULL: part {@code restricted}, one for each record, without anything of it. */
    private String withheld() {
        return """
            UNWIND CASE WHEN $wants.withheld OR $wants.withheldCount THEN whole ELSE [] END AS child
            WITH child, $question.types AS types
            UNWIND %s AS one
            WITH DISTINCT one
            RETURN 'restricted' AS part, '' AS of, {} AS value
            """.formatted(Declassified.withheld("child", "types", moment));
    }

    /**
     * Who holds the records of those children, not seen at FULL, who are another authority's than the children seen at FULL, and their
     * social workers: part {@code elsewhere}, by the child's id, a row for each worker.
     */
    private String otherAuthorities() {
        return """
            WITH [child IN whole WHERE child:Child | child.authorityId] AS here
            UNWIND CASE WHEN size(here) = 0 THEN [] ELSE [person IN everyone WHERE NOT person IN whole | person] END AS person
            MATCH (person:Child)-[:HELD_BY]->(authority:Authority) WHERE NOT authority.id IN here
            OPTIONAL MATCH (person)<-[allocated:ALLOCATED_TO]-(worker:Professional) WHERE allocated.role = 'SOCIAL_WORKER' AND %s
            WITH person, authority, worker,
              EXISTS { MATCH (person)-[tie:%s|%s]-(child:Child) WHERE child IN whole AND %s } AS direct ORDER BY person.id, worker.id
            RETURN 'elsewhere' AS part, person.id AS of, {authority: authority {.id, .name, .code},
              worker: CASE WHEN worker IS NOT NULL THEN %s END, direct: direct} AS value
            """.formatted(
                        moment.inForce("allocated"),
                        Policy.FAMILY,
                        Policy.LAST,
                        walk.walked("tie"),
                        WorkforceCypher.professional("worker"));
    }

    /** Birth parents whom the viewer sees, of children seen at FULL: part {@code parent}, by the child's id. */
    private String birthParents() {
        return """
            UNWIND CASE WHEN $wants.gaps THEN whole ELSE [] END AS child
            MATCH (child)<-[tie:PARENT_OF]-(parent:Person)
            WHERE tie.kind IN ['BIRTH', 'GESTATIONAL'] AND %s AND %s AND %s
            WITH DISTINCT child, parent
            RETURN 'parent' AS part, child.id AS of, {sex: parent.sex} AS value
            """.formatted(Policy.told("child", "parent", "tie", moment), moment.begun("tie"), Policy.open("parent"));
    }
}
