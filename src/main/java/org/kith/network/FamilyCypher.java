package org.kith.network;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/** Branches of a statement that tell the ties among the people of the list {@code family}: what relationships are derived from. */
final class FamilyCypher {

    private final Moment moment;
    private final WalkCypher walk;

    FamilyCypher(Moment moment, WalkCypher walk) {
        this.moment = moment;
        this.walk = walk;
    }

    /** Part {@code tie}, without an owner. */
    String ties() {
        return recorded() + "UNION ALL\n" + placements();
    }

    /** Ties among the people walked, and who of them is one human: part {@code tie}. */
    private String recorded() {
        return """
            UNWIND CASE WHEN $question.ties THEN family ELSE [] END AS one
            MATCH (one)-[tie:%s|%s|SAME_AS]->(other:Person) WHERE other IN family AND %s
            WITH one, tie, other ORDER BY tie.key
            RETURN 'tie' AS part, '' AS of, {key: tie.key, type: type(tie), from: one.id, to: other.id,
              detail: coalesce(tie.relation, tie.kind), current: %s, status: tie.status, validFrom: tie.validFrom,
              validTo: tie.validTo, source: tie.source, fromMin: tie.fromMin, toMax: tie.toMax, side: tie.side, home: null,
              guard: tie.guard, hiddenFrom: tie.hiddenFrom, hiddenBecause: tie.hiddenBecause} AS value
            """.formatted(Policy.FAMILY, Policy.LAST, walk.told("one", "other", "tie"), moment.open("tie"));
    }

    /** Placements as ties of care among the same people: part {@code tie} too. */
    private String placements() {
        return """
            UNWIND CASE WHEN $question.ties THEN family ELSE [] END AS one
            MATCH (one)-[home:CARER_IN]->(setting:Setting)<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(other:Child)
            WHERE other IN family
            WITH one, other, home, setting.kind AS kind, stay.id AS stayId, %s AS told WHERE %s
            WITH one, other, home, kind, stayId, told ORDER BY stayId, one.id
            RETURN 'tie' AS part, '' AS of, {key: stayId + '/' + one.id + ':1', type: 'CARES_FOR', from: one.id, to: other.id,
              detail: 'PLACEMENT', current: %s, status: 'ASSERTED', source: told.source, side: null, home: kind,
              guard: 'OPEN', hiddenFrom: null,
              fromMin: CASE WHEN home.fromMin > told.fromMin THEN home.fromMin ELSE told.fromMin END,
              toMax: CASE WHEN home.toMax < told.toMax THEN home.toMax ELSE told.toMax END,
              validFrom: CASE WHEN home.fromMin > told.fromMin THEN home.validFrom ELSE told.validFrom END,
              validTo: CASE WHEN home.toMax < told.toMax THEN home.validTo ELSE told.validTo END} AS value
            """.formatted(
                moment.believed("stay"), walk.placed("told"), moment.open("home") + " AND " + moment.open("told"));
    }
}
