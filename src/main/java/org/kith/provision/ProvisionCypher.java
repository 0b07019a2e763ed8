package org.kith.provision;

import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.person.PersonCypher;

/**
 * Branches of a statement that return the places where children who are seen at FULL live or lived, as the flat rows of {@link
 * org.kith.graph.Parts}.
 */
public final class ProvisionCypher {

    /** Carers of the homes of the variable {@code child}, as the variable {@code mentioned}: a branch of a UNION. */
    public static final String MENTIONED = """
            MATCH (child)-[:HAS_PLACEMENT]->(:Placement)-[:PLACED_IN]->(:Setting)<-[:CARER_IN]-(mentioned:Person)
            RETURN mentioned
            """;

    private ProvisionCypher() {}

    /** Everything told of the settings: the parts {@code setting}, {@code approval} and {@code address} by its id, {@code carer} by the placement's. */
    public static String settings(String whole, String seen, Moment moment) {
        return String.join(
                "UNION ALL\n",
                setting(whole, moment),
                approvals(whole, moment),
                addresses(whole, moment),
                carers(whole, seen, moment));
    }

    private static String setting(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.setting THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(:Placement)-[:PLACED_IN]->(setting:Setting)
            WITH DISTINCT setting WITH setting, %s AS told
            RETURN 'setting' AS part, setting.id AS of, {kind: told.kind, name: told.name, urn: told.urn, provider: told.provider,
              beds: told.beds} AS value
            """.formatted(whole, moment.believed("setting"));
    }

    private static String approvals(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.approvals THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(:Placement)-[:PLACED_IN]->(setting:Setting)
            WITH DISTINCT setting
            MATCH (setting)-[:HAS_APPROVAL]->(approval:Approval)
            WITH setting, approval, %s AS told WHERE %s AND %s
            WITH setting, approval, told ORDER BY told.fromMin DESC, approval.id
            RETURN 'approval' AS part, setting.id AS of, {category: told.category, maxChildren: told.maxChildren,
              minAge: told.minAge, maxAge: told.maxAge, terms: told.terms, current: %s, validFrom: told.validFrom,
              validTo: told.validTo} AS value
            """.formatted(
                whole, moment.believed("approval"), moment.known("told"), moment.begun("told"), moment.open("told"));
    }

    /** Only those that are not confidential. */
    private static String addresses(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.address THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(:Placement)-[:PLACED_IN]->(place:Setting)
            %s""".formatted(whole, PersonCypher.addressOf(moment));
    }

    private static String carers(String whole, String seen, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.carers THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(:Setting)<-[home:CARER_IN]-(carer:Person)
            WHERE carer IN %s
            WITH stay, home, carer, %s AS told WHERE %s
            WITH DISTINCT stay, carer ORDER BY carer.id
            RETURN 'carer' AS part, stay.id AS of, {id: carer.id} AS value
            """.formatted(whole, seen, moment.believed("stay"), Policy.caredFor("home", "told", moment));
    }
}
