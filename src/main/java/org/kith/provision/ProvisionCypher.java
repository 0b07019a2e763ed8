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
                setting(placesOf("setting", whole), moment),
                approvals(placesOf("approvals", whole), moment),
                addresses(placesOf("address", whole), moment),
                carers(whole, seen, moment));
    }

    /**
     * The same of the homes of those who find, keep, run or supervise them, by today: the parts {@code setting}, {@code approval}, {@code
     * address} and {@code carer}, all by the home's id.
     *
     * @param homes list of their ids
     * @param located list of the ids of those whose address is told
     */
    static String homes(String homes, String located, String seen) {
        Moment now = Moment.NOW;
        return String.join(
                "UNION ALL\n",
                setting(kept("setting", homes), now),
                approvals(kept("approvals", homes), now),
                addresses(kept("address", located), now),
                kept("carers", homes) + """
                MATCH (setting)<-[cares:CARER_IN]-(carer:Person) WHERE carer IN %s AND %s
                WITH DISTINCT setting, carer ORDER BY carer.id
                RETURN 'carer' AS part, setting.id AS of, {id: carer.id} AS value
                """.formatted(seen, now.inForce("cares")));
    }

    /** The approvals tell whether the household is approved twice over. */
    private static String wants(String wanted) {
        return wanted.equals("approvals")
                ? "$wants.approvals OR $wants.dualApproved OR $wants.dualApprovedOn"
                : "$wants." + wanted;
    }

    private static String placesOf(String wanted, String whole) {
        return """
            UNWIND CASE WHEN %s THEN %s ELSE [] END AS child
            MATCH (child)-[:HAS_PLACEMENT]->(:Placement)-[:PLACED_IN]->(setting:Setting)
            """.formatted(wants(wanted), whole);
    }

    private static String kept(String wanted, String homes) {
        String ids =
                wanted.equals("setting") ? homes : "CASE WHEN %s THEN %s ELSE [] END".formatted(wants(wanted), homes);
        return "UNWIND " + ids + " AS id MATCH (setting:Setting {id: id})\n";
    }

    private static String setting(String from, Moment moment) {
        return from + """
            WITH DISTINCT setting WITH setting, %s AS told
            RETURN 'setting' AS part, setting.id AS of, {kind: told.kind, name: told.name, urn: told.urn, provider: told.provider,
              beds: told.beds, recordedAt: told.recordedAt} AS value
            """.formatted(moment.believed("setting"));
    }

    /**
     * Approvals, newest first: the part {@code approval}, by the home's id.
     *
     * @param from binds the homes to the variable {@code setting}
     */
    static String approvals(String from, Moment moment) {
        return from
                + """
            WITH DISTINCT setting
            MATCH (setting)-[:HAS_APPROVAL]->(approval:Approval)
            WITH setting, approval, %s AS told WHERE %s AND %s
            WITH setting, approval, told ORDER BY told.fromMin DESC, approval.id
            RETURN 'approval' AS part, setting.id AS of, {id: approval.id, recordedAt: told.recordedAt, category: told.category, maxChildren: told.maxChildren,
              minAge: told.minAge, maxAge: told.maxAge, siblings: told.siblings, agency: told.agency, terms: told.terms, kinds: told.kinds, extended: coalesce(told.extended, false), untilReview: coalesce(told.untilReview, false), current: %s, validFrom: told.validFrom,
              validTo: told.validTo} AS value
            """.formatted(
                        moment.believed("approval"), moment.known("told"), moment.begun("told"), moment.open("told"));
    }

    private static String addresses(String from, Moment moment) {
        return from + "WITH setting AS place\n" + PersonCypher.addressOf(moment);
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
