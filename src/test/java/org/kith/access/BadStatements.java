package org.kith.access;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.kith.graph.Moment;

/** Statements that would tell of people whom the viewer may not see, each with the variable to be named. */
final class BadStatements {

    private BadStatements() {}

    static Stream<Arguments> all() {
        String full = Policy.full("p");
        String ofOther = Policy.full("other");
        String tie = Policy.tie("tie", Moment.NOW);
        String openNext = Policy.open("next");
        String here = "MATCH (p:Person {id: $id}) WHERE " + full + " ";
        String card = "RETURN p.displayName AS name";
        return Stream.of(
                bad("a person without a guard", "MATCH (p:Person {id: $id}) " + card, "p"),
                bad("a node without a label", "MATCH (p {id: $id}) " + card, "p"),
                bad("a label that is safe or not", "MATCH (p:Team|Child {id: $id}) " + card, "p"),
                bad("a label that is not", "MATCH (p:!Team {id: $id}) " + card, "p"),
                bad(
                        "a guard on another variable",
                        here + "WITH grantees, p AS other MATCH (p:Person) WHERE " + ofOther + " " + card,
                        "p"),
                bad(
                        "a person in an OPTIONAL MATCH",
                        here + "OPTIONAL MATCH (p)-[:PARENT_OF]->(next:Person) RETURN p.id AS id, next.id AS next",
                        "next"),
                bad(
                        "a person in EXISTS",
                        here + "RETURN EXISTS { MATCH (p)-[:PARENT_OF]->(hidden:Person) } AS parent",
                        "hidden"),
                bad(
                        "a person in the short EXISTS",
                        here + "RETURN EXISTS { (p)-[:PARENT_OF]->(hidden) } AS parent",
                        "hidden"),
                bad(
                        "a person who is counted",
                        here + "RETURN COUNT { MATCH (p)-[:PARENT_OF]->(hidden:Person) RETURN hidden } AS children",
                        "hidden"),
                bad(
                        "a person without a variable",
                        here + "MATCH (p)-[:PARENT_OF]->(:Person) RETURN count(*) AS n",
                        "()"),
                bad(
                        "a step over a tie that is not tested",
                        here + "MATCH (p)-[:PARENT_OF]-(next:Person) WHERE " + openNext + " RETURN next.id AS id",
                        "next"),
                bad(
                        "a step to somebody who may be restricted",
                        here + "MATCH (p)-[tie:PARENT_OF]-(next:Person) WHERE " + tie + " RETURN next.id AS id",
                        "next"),
                bad(
                        "a step over an edge that is no tie",
                        here + "MATCH (p)-[tie:SAME_AS]-(next:Person) WHERE " + tie + " AND " + openNext
                                + " RETURN next.id AS id",
                        "next"),
                bad(
                        "a step from somebody who is not guarded",
                        "MATCH (far:Person)-[tie:PARENT_OF]-(next:Person) WHERE " + tie + " AND " + openNext
                                + " WITH grantees, far, next WHERE far.sex = 'F' AND " + Policy.full("next")
                                + " RETURN next.id AS id, far.id AS far",
                        "far"),
                bad(
                        "people between, who have no variable",
                        here + "MATCH (p)-[:PARENT_OF*1..3]-(next:Person) WHERE " + Policy.full("next")
                                + " RETURN next.id AS id",
                        "-"),
                bad(
                        "a repeated step that is not tested",
                        here + "MATCH (p) (()-[tie:PARENT_OF]-(kin:Person) WHERE " + tie + "){1,3} (next) WHERE "
                                + Policy.full("next") + " RETURN next.id AS id",
                        "kin"),
                bad(
                        "a tie that may be sealed, between people who are seen",
                        here
                                + "WITH grantees, p, [p] AS seen MATCH (p)-[tie:SAME_AS]-(next:Person) WHERE next IN seen RETURN tie.kind AS kind",
                        "tie"),
                bad(
                        "a placement that is not tested",
                        here + "MATCH " + Policy.careBetween("p", "next") + " WHERE " + openNext
                                + " RETURN next.id AS id",
                        "next"),
                bad(
                        "an address that may be confidential",
                        here
                                + "MATCH (p)-[:LIVES_IN]->(:Household)-[:AT]->(address:Address) RETURN address.postcode AS at",
                        "address"),
                bad(
                        "a guard in one branch of a UNION",
                        "CALL (grantees) { MATCH (p:Person {id: $id}) WHERE " + full
                                + " RETURN p UNION MATCH (p:Person {id: $other}) RETURN p } " + card,
                        "p"),
                bad("a guard in a comment", "MATCH (p:Person {id: $id}) /* WHERE " + full + " */ " + card, "p"),
                bad(
                        "a guard in a line comment",
                        "MATCH (p:Person {id: $id}) // WHERE " + full.replace("\n", " ") + "\n" + card,
                        "p"),
                bad("a guard in a string", "MATCH (p:Person {id: $id}) WHERE p.note <> \"" + full + "\" " + card, "p"),
                bad("a guard that need not hold", "MATCH (p:Person {id: $id}) WHERE $all OR " + full + " " + card, "p"),
                bad("a guard that must not hold", "MATCH (p:Person {id: $id}) WHERE NOT " + full + " " + card, "p"),
                bad(
                        "a guard after the cut",
                        "MATCH (p:Person) WITH grantees, p LIMIT 10 WHERE " + full + " " + card,
                        "p"),
                bad("a guard too late", "MATCH (p:Person) MATCH (t:Team {id: p.team}) WHERE " + full + " " + card, "p"),
                bad("people counted before the guard", "MATCH (p:Person) RETURN count(p) AS n", "p"),
                bad("a person dropped before the guard", "MATCH (p:Person) WITH grantees RETURN count(*) AS n", "p"),
                bad("a list of anybody", "MATCH (p:Person) WHERE p IN $people " + card, "p"),
                bad("a call that is not known", "CALL db.labels() YIELD label RETURN label", "CALL"),
                bad("a pattern outside", here + "RETURN [(p)-[:PARENT_OF]->(c) | c.id] AS ids", ")"),
                bad("the end of a tie", here + "MATCH (p)-[tie:IS]-(:Team) RETURN endNode(tie).id AS id", "endNode"));
    }

    private static Arguments bad(String what, String statement, String variable) {
        return Arguments.of(what, Policy.GRANTEES + statement, variable);
    }
}
