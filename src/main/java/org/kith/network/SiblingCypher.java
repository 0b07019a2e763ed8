package org.kith.network;

import org.kith.access.Declassified;
import org.kith.access.Policy;
import org.kith.care.CareCypher;
import org.kith.care.TogetherOrApartCypher;
import org.kith.graph.Moment;
import org.kith.person.PersonCypher;

/**
 * The statement of a sibling group: {@link WalkCypher} finds the people around the child, among whom siblings are derived, and here stands
 * where the children among them live who are seen at FULL.
 */
final class SiblingCypher {

    private final Moment moment;
    private final WalkCypher walk;

    private SiblingCypher(Moment moment) {
        this.moment = moment;
        this.walk = new WalkCypher(moment);
    }

    static String around(Moment moment) {
        var statement = new SiblingCypher(moment);
        return Policy.GRANTEES + statement.walk.found() + statement.answer();
    }

    private String answer() {
        return """
            WITH grantees, [each IN found[..$question.most] | each.person] AS family, size(found) > $question.most AS cut
            WITH grantees, family, cut, [person IN family WHERE %s] AS whole
            CALL (whole) {
              UNWIND CASE WHEN $wants.carers THEN whole ELSE [] END AS child
              MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(:Setting)<-[home:CARER_IN]-(carer:Person) WHERE %s
              WITH carer, home, %s AS told WHERE %s
              RETURN collect(DISTINCT carer) AS carers
            }
            CALL (grantees, family, cut, whole, carers) {
              RETURN 'view' AS part, '' AS of, {cut: cut, asOf: %s} AS value
            UNION ALL
              UNWIND family AS one
              RETURN 'found' AS part, '' AS of, {id: one.id} AS value
            UNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                        Policy.full("person"),
                        Policy.open("carer"),
                        moment.believed("stay"),
                        Policy.caredFor("home", "told", moment),
                        moment.day(),
                        String.join(
                                "UNION ALL\n",
                                PersonCypher.summaries("family + carers", moment),
                                new FamilyCypher(moment, walk).ties(),
                                CareCypher.whereabouts("whole", "carers", moment),
                                homes(),
                                TogetherOrApartCypher.ofChildren("whole", "$wants.togetherOrApart", moment)));
    }

    /**
     * The homes of placements in force, and the households of everyone seen at FULL, latest first: part {@code home}, by the person's id.
     * The address counts where it is not confidential and was not; of one that is, the band alone is told.
     */
    private String homes() {
        return """
            UNWIND CASE WHEN $wants.livingTogether OR $wants.distanceMiles OR $wants.distanceBand THEN whole ELSE [] END AS child
            CALL (child) {
              MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(place:Setting)
              WITH place, %1$s AS told WHERE %2$s
              RETURN place, true AS placed, told.fromMin AS since
            UNION ALL
              MATCH (child)-[lives:LIVES_IN]->(place:Household) WHERE %3$s
              RETURN place, false AS placed, lives.fromMin AS since
            }
            CALL (grantees, place) {
              MATCH (place)-[:AT]->(address:Address) WHERE %7$s AND NOT address.confidential
              OPTIONAL MATCH (address)-[:IN_LOCALITY]->(locality:Locality)
              WITH locality, %4$s AS told WHERE NOT told.confidential
              RETURN count(*) > 0 AS open, head(collect(coalesce(told.point, locality.point))) AS point
            }
            WITH child, place, placed, since, open, point ORDER BY since DESC, place.id
            RETURN 'home' AS part, child.id AS of, {place: place.id, placed: placed, address: %5$s, told: open,
              latitude: point.latitude, longitude: point.longitude, band: %6$s} AS value
            """.formatted(
                        moment.believed("stay"),
                        moment.inForce("told"),
                        moment.inForce("lives"),
                        moment.believed("address"),
                        Declassified.addressId("place"),
                        Declassified.distanceBand("child", "place", moment),
                        Policy.located("address"));
    }
}
