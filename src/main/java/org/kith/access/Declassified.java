package org.kith.access;

import org.kith.graph.Moment;

/**
 * What is told, or counted, on purpose of what a viewer may not see, each with a test of its own: that safety counts everyone, how far a
 * confidential address lies in four bands, and that a restricted record is there.
 */
public final class Declassified {

    private Declassified() {}

    /**
     * What is told of where a confidential address lies: how far its locality is from the child's home locality, in miles, as one of four
     * words; null for an address that is not confidential, and where a locality is not known. Nothing else of it leaves the store.
     *
     * @param child seen at FULL
     * @param place the household or home in which the child lives
     */
    public static String distanceBand(String child, String place, Moment moment) {
        String then = moment == Moment.NOW
                ? "WITH seenHome, seenNear, seenAddress, seenAddress AS seenThen"
                : "OPTIONAL MATCH (seenAddress)-[seenWas:WAS]->(seenThen) WHERE " + moment.known("seenWas")
                        + " WITH seenHome, seenNear, seenAddress, seenThen";
        return """
            head(COLLECT {
              MATCH (%s)-[:HOME_IN]->(seenHome:Locality)
              MATCH (%s)-[:AT]->(seenAddress:Address)-[:IN_LOCALITY]->(seenNear:Locality)
              %s
              WHERE seenAddress.confidential OR seenThen.confidential
              WITH point.distance(seenHome.point, seenNear.point) / 1609.344 AS seenMiles
              RETURN CASE WHEN seenMiles < 5 THEN 'UNDER_5' WHEN seenMiles < 20 THEN 'FROM_5_TO_20'
                WHEN seenMiles < 50 THEN 'FROM_20_TO_50' WHEN seenMiles >= 50 THEN 'OVER_50' END })""".formatted(child, place, then);
    }

    /**
     * The id of the address of a household or home, to be compared with that of another and told to nobody, because the address may be
     * confidential; null where none is known.
     */
    public static String addressId(String place) {
        return "head(COLLECT { MATCH (%s)-[:AT]->(seenAddress:Address) RETURN seenAddress.id })".formatted(place);
    }

    /**
     * The ids of those restricted records, not open to the viewer, that are a direct tie of a child: to be counted, and told to nobody. That
     * one is there is told on purpose, so that nobody takes it for absent.
     *
     * @param child seen at FULL
     * @param types list of the types of ties that count
     */
    public static String withheld(String child, String types, Moment moment) {
        return """
            COLLECT {
              MATCH (%1$s)-[seenTie:%3$s|%4$s]-(seenOther:Person)
              WHERE type(seenTie) IN %2$s AND NOT %5$s AND %6$s AND %7$s
              RETURN seenOther.id AS seenId
            UNION
              MATCH (%1$s)-[:HAS_PLACEMENT]->(seenStay:Placement)-[:PLACED_IN]->(:Setting)<-[seenHome:CARER_IN]-(seenOther:Person)
              WHERE 'CARES_FOR' IN %2$s AND NOT %5$s AND %8$s
              RETURN seenOther.id AS seenId
            }""".formatted(
                        child,
                        types,
                        Policy.FAMILY,
                        Policy.LAST,
                        Policy.open("seenOther"),
                        Policy.tie("seenTie", moment),
                        moment.begun("seenTie"),
                        Policy.caredFor("seenHome", "seenStay", moment) + " AND " + moment.begun("seenHome") + " AND "
                                + moment.begun("seenStay"));
    }

    /**
     * What stands between a child and those who live or care in homes, from a day on: a list of maps of the home's id, the kind of restriction or
     * order, and whether the viewer may be told. What may not be told counts all the same, and is told as no more than that a manager must check
     * the home: no name, no number and no kind. A restriction is told with the whole record of whom it protects, to those who see the other.
     *
     * @param child seen at FULL
     */
    public static String bars(String child, String day) {
        return """
            COLLECT {
              CALL (%1$s) {
                MATCH (%1$s)<-[barOne:PROTECTS|AGAINST]-(barPaper:Restriction)-[barTwo:PROTECTS|AGAINST]->(barOther:Person)
                WHERE type(barOne) <> type(barTwo) AND %3$s AND barPaper.toMax > %2$s AND %4$s AND %5$s
                RETURN barOther, barPaper.kind AS barKind, type(barOne) = 'PROTECTS' AS barProtects
              UNION
                MATCH (%1$s)<-[barOne:SUBJECT]-(barPaper:Order)-[barTwo:NAMES]->(barOther:Person)
                WHERE barPaper.kind IN ['C34A', 'C34B'] AND %3$s AND barPaper.toMax > %2$s AND %6$s AND %7$s
                RETURN barOther, barPaper.kind AS barKind, true AS barProtects
              }
              CALL (barOther) {
                MATCH (barOther)-[barCares:CARER_IN]->(barHome:Setting) WHERE %8$s AND barCares.toMax > %2$s
                RETURN barHome
              UNION
                MATCH (barOther)-[:HAS_PLACEMENT]->(barStay:Placement)-[:PLACED_IN]->(barHome:Setting)
                WHERE %9$s AND barStay.toMax > %2$s
                RETURN barHome
              UNION
                MATCH (barOther)-[barLives:LIVES_IN]->(:Household)<-[barWith:LIVES_IN]-(:Person)-[barCares:CARER_IN]->(barHome:Setting)
                WHERE %10$s AND %11$s AND %8$s AND barLives.toMax > %2$s AND barWith.toMax > %2$s AND barCares.toMax > %2$s
                RETURN barHome
              }
              RETURN {home: barHome.id, kind: barKind, told: CASE WHEN barProtects THEN %12$s ELSE %13$s END}
            }""".formatted(
                        child,
                        day,
                        Moment.NOW.known("barPaper"),
                        Moment.NOW.linked("barOne"),
                        Moment.NOW.linked("barTwo"),
                        Moment.NOW.known("barOne"),
                        Moment.NOW.known("barTwo"),
                        Moment.NOW.known("barCares"),
                        Moment.NOW.known("barStay"),
                        Moment.NOW.known("barLives"),
                        Moment.NOW.known("barWith"),
                        Policy.visible("barOther", Moment.NOW),
                        Policy.full("barOther"));
    }
}
