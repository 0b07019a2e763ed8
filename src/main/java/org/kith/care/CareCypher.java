package org.kith.care;

import org.kith.graph.Moment;
import org.kith.order.OrderCypher;
import org.kith.provision.ProvisionCypher;
import org.kith.workforce.WorkforceCypher;

/**
 * Branches of a statement that return the records of children who are seen at FULL, as the flat rows of {@link
 * org.kith.graph.Parts}.
 */
public final class CareCypher {

    /** People whom the record of the variable {@code child} mentions, as the variable {@code mentioned}: branches of a UNION. */
    public static final String MENTIONED = OrderCypher.MENTIONED + "UNION\n" + ProvisionCypher.MENTIONED;

    private CareCypher() {}

    /**
     * Everything that a request asks for of the records.
     *
     * @param whole list of children seen at FULL
     * @param seen list of people whom the viewer sees, of those whom the records mention
     */
    public static String records(String whole, String seen, Moment moment) {
        return String.join(
                "UNION ALL\n",
                child(whole),
                OrderCypher.orders(whole, moment),
                OrderCypher.protecting(whole, seen, moment),
                OrderCypher.parentalResponsibility(whole, seen, moment),
                episodes(whole, moment),
                placements(whole, moment),
                ProvisionCypher.settings(whole, seen, moment),
                WorkforceCypher.allocations(whole, moment),
                OrderCypher.peopleOfOrders(whole, seen, moment));
    }

    /**
     * Who holds the records, who is allocated, whether the children are in care and where they are placed, and nothing more.
     *
     * @param whole list of children seen at FULL
     * @param seen list of people whom the viewer sees, of those who care for them
     */
    public static String whereabouts(String whole, String seen, Moment moment) {
        return String.join(
                "UNION ALL\n",
                child(whole),
                episodes(whole, moment),
                placements(whole, moment),
                ProvisionCypher.settings(whole, seen, moment),
                WorkforceCypher.allocations(whole, moment));
    }

    /** Part {@code child}, by the child's id. */
    private static String child(String whole) {
        return """
            UNWIND CASE WHEN $wants.child THEN %s ELSE [] END AS child
            MATCH (child:Child)-[:HELD_BY]->(authority:Authority)
            RETURN 'child' AS part, child.id AS of, {localId: child.localId, unaccompanied: child.unaccompanied,
              authority: authority {.id, .name, .code}} AS value
            """.formatted(whole);
    }

    /** Part {@code episode}, by the child's id, newest first; those of the past only where they are asked for. */
    private static String episodes(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.episodes OR $wants.inCare OR $wants.legalStatus THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode)
            WITH child, episode, %s AS told WHERE %s AND %s AND ($wants.episodes OR %s)
            OPTIONAL MATCH (episode)-[:IN_PLACEMENT]->(stay:Placement)
            WITH child, episode, told, stay ORDER BY told.fromMin DESC, episode.id
            RETURN 'episode' AS part, child.id AS of, {id: episode.id, legalStatus: told.legalStatus,
              reasonForNew: told.reasonForNew, need: told.need, reasonCeased: told.reasonCeased, current: %s,
              validFrom: told.validFrom, validTo: told.validTo, placement: stay.id} AS value
            """.formatted(
                        whole,
                        moment.believed("episode"),
                        moment.known("told"),
                        moment.begun("told"),
                        moment.open("told"),
                        moment.open("told"));
    }

    /** Part {@code placement}, by the child's id, newest first; those of the past only where they are asked for. */
    private static String placements(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.placements OR $wants.placement OR $wants.currentPlacement THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)
            WITH child, stay, %s AS told WHERE %s AND %s AND ($wants.placements OR $wants.placement OR %s)
            OPTIONAL MATCH (stay)-[:PLACED_IN]->(setting:Setting)
            WITH child, stay, told, setting ORDER BY told.fromMin DESC, stay.id
            RETURN 'placement' AS part, child.id AS of, {id: stay.id, type: told.type, typeCode: told.typeCode,
              provider: told.provider, changeReason: told.changeReason, emergency: told.emergency,
              authorisations: told.authorisations, clocks: told.clocks, checks: told.checks, recordedAt: told.recordedAt, current: %s,
              validFrom: told.validFrom, validTo: told.validTo, fromMin: told.fromMin, toMax: told.toMax,
              setting: setting.id} AS value
            """.formatted(
                        whole,
                        moment.believed("stay"),
                        moment.known("told"),
                        moment.begun("told"),
                        moment.open("told"),
                        moment.open("told"));
    }
}
