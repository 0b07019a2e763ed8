package org.kith.care;

import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.order.OrderCypher;
import org.kith.provision.ProvisionCypher;
import org.kith.workforce.WorkforceCypher;

/** The parts of statements that return the record of a child who is seen at FULL. */
public final class CareCypher {

    private CareCypher() {}

    /** A map of the children's services record, with the lists that the request asks for. */
    public static String childRecord(String child, Moment moment) {
        return """
            {localId: %1$s.localId, unaccompanied: %1$s.unaccompanied,
              authority: head(COLLECT { MATCH (%1$s)-[:HELD_BY]->(authority:Authority) RETURN authority {.id, .name, .code} }),
              status: CASE WHEN $wants.inCare OR $wants.legalStatus THEN %2$s END,
              currentPlacement: CASE WHEN $wants.currentPlacement THEN %3$s END,
              episodes: CASE WHEN $wants.episodes THEN %4$s END,
              placements: CASE WHEN $wants.placements THEN %5$s END,
              allocations: CASE WHEN $wants.allocations THEN %6$s END,
              orders: CASE WHEN $wants.orders THEN %7$s END,
              restrictions: CASE WHEN $wants.restrictions THEN %8$s END,
              parentalResponsibility: CASE WHEN $wants.parentalResponsibility THEN %9$s END}""".formatted(
                        child,
                        status(child, moment),
                        currentPlacement(child, moment),
                        episodes(child, moment),
                        placements(child, moment),
                        WorkforceCypher.allocations(child, moment),
                        OrderCypher.orders(child, moment),
                        OrderCypher.protecting(child, moment),
                        OrderCypher.parentalResponsibility(child, moment));
    }

    /** The episode of care in force: a map with the legal status, or null for a child who is not in care. */
    public static String status(String child, Moment moment) {
        return """
            head(COLLECT { MATCH (%s)-[:HAS_EPISODE]->(episode:CareEpisode) WITH episode, %s AS told WHERE %s
              RETURN {legalStatus: told.legalStatus} ORDER BY told.fromMin DESC, episode.id LIMIT 1 })""".formatted(child, moment.believed("episode"), moment.inForce("told"));
    }

    /** Where a child is placed: a map or null. */
    public static String currentPlacement(String child, Moment moment) {
        return """
            head(COLLECT { MATCH (%s)-[:HAS_PLACEMENT]->(stay:Placement) WITH stay, %s AS told WHERE %s
              RETURN %s ORDER BY told.fromMin DESC, stay.id LIMIT 1 })""".formatted(child, moment.believed("stay"), moment.inForce("told"), placement("stay", "told", moment));
    }

    private static String placements(String child, Moment moment) {
        return """
            COLLECT { MATCH (%s)-[:HAS_PLACEMENT]->(stay:Placement) WITH stay, %s AS told WHERE %s AND %s
              RETURN %s ORDER BY told.fromMin DESC, stay.id }""".formatted(
                        child,
                        moment.believed("stay"),
                        moment.known("told"),
                        moment.begun("told"),
                        placement("stay", "told", moment));
    }

    private static String episodes(String child, Moment moment) {
        return """
            COLLECT { MATCH (%s)-[:HAS_EPISODE]->(episode:CareEpisode) WITH episode, %s AS told WHERE %s AND %s
              RETURN %s ORDER BY told.fromMin DESC, episode.id }""".formatted(
                        child,
                        moment.believed("episode"),
                        moment.known("told"),
                        moment.begun("told"),
                        episode("episode", "told", moment));
    }

    /** A map of an episode. */
    static String episode(String episode, String told, Moment moment) {
        return """
            {id: %1$s.id, legalStatus: %2$s.legalStatus, reasonForNew: %2$s.reasonForNew, need: %2$s.need,
              reasonCeased: %2$s.reasonCeased, current: %3$s, validFrom: %2$s.validFrom, validTo: %2$s.validTo,
              placement: CASE WHEN $wants.placement THEN head(COLLECT { MATCH (%1$s)-[:IN_PLACEMENT]->(stay:Placement)
                WITH stay, %4$s AS lived WHERE %5$s RETURN %6$s }) END}""".formatted(
                        episode,
                        told,
                        moment.begun(told) + " AND " + moment.open(told),
                        moment.believed("stay"),
                        moment.known("lived"),
                        placement("stay", "lived", moment));
    }

    /** A map of a placement, with the carers who were in the home for some of it. */
    static String placement(String stay, String told, Moment moment) {
        return """
            {id: %1$s.id, type: %2$s.type, typeCode: %2$s.typeCode, provider: %2$s.provider, changeReason: %2$s.changeReason,
              current: %3$s, validFrom: %2$s.validFrom, validTo: %2$s.validTo,
              setting: CASE WHEN $wants.setting THEN head(COLLECT { MATCH (%1$s)-[:PLACED_IN]->(setting:Setting)
                WITH %1$s, setting, %4$s AS place RETURN %5$s LIMIT 1 }) END}""".formatted(
                        stay,
                        told,
                        moment.begun(told) + " AND " + moment.open(told),
                        moment.believed("setting"),
                        ProvisionCypher.setting("setting", "place", Policy.caredFor("home", stay, moment), moment));
    }
}
