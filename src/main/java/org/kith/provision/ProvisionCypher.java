package org.kith.provision;

import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.person.PersonCypher;

/** The parts of statements that return the places where children live. */
public final class ProvisionCypher {

    private ProvisionCypher() {}

    /**
     * A map of a setting, behind a pattern that leads to it from a child seen at FULL.
     *
     * @param fact the setting's values as they were believed
     * @param told Cypher that says of the variables {@code home} (the edge CARER_IN) and {@code carer} whether the carer is shown
     */
    public static String setting(String setting, String fact, String told, Moment moment) {
        return """
            {id: %1$s.id, kind: %2$s.kind, name: %2$s.name, urn: %2$s.urn, provider: %2$s.provider, beds: %2$s.beds,
              carers: CASE WHEN $wants.carers THEN
                COLLECT { MATCH (%1$s)<-[home:CARER_IN]-(carer:Person) WHERE %3$s AND %4$s
                  WITH DISTINCT carer, %5$s AS whole ORDER BY carer.id RETURN %6$s } END,
              approvals: CASE WHEN $wants.approvals THEN %7$s END,
              address: CASE WHEN $wants.address THEN %8$s END}""".formatted(
                        setting,
                        fact,
                        Policy.open("carer"),
                        told,
                        Policy.full("carer"),
                        PersonCypher.summary("carer", "whole", moment),
                        approvals(setting, moment),
                        PersonCypher.address(setting));
    }

    private static String approvals(String setting, Moment moment) {
        return """
            COLLECT { MATCH (%s)-[:HAS_APPROVAL]->(approval:Approval) WITH approval, %s AS granted WHERE %s AND %s
              RETURN {category: granted.category, maxChildren: granted.maxChildren, minAge: granted.minAge, maxAge: granted.maxAge,
                terms: granted.terms, current: %s, validFrom: granted.validFrom, validTo: granted.validTo}
              ORDER BY granted.fromMin DESC, approval.id }""".formatted(
                        setting,
                        moment.believed("approval"),
                        moment.known("granted"),
                        moment.begun("granted"),
                        moment.open("granted"));
    }
}
