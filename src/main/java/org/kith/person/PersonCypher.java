package org.kith.person;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/**
 * Branches of a statement that return what is told of people, as the flat rows of {@link org.kith.graph.Parts}. They belong behind a
 * pattern that carries the policy: they choose what is told of a person who is seen, not who is seen.
 */
public final class PersonCypher {

    private PersonCypher() {}

    /**
     * What every answer tells of a person: part {@code person}, by the person's id. What the level NETWORK hides does not leave the
     * store.
     *
     * @param seen list of people whom the viewer sees
     */
    public static String summaries(String seen, Moment moment) {
        return """
            UNWIND %1$s AS person WITH DISTINCT person, %2$s AS full, %3$s AS fact
            RETURN 'person' AS part, person.id AS of, {id: person.id, full: full, sex: fact.sex, displayName: %4$s,
              birthDate: CASE WHEN full THEN fact.birthDate ELSE left(fact.birthDate, 4) END,
              birthDateEstimated: fact.birthDateEstimated,
              expectedDate: CASE WHEN full THEN fact.expectedDate ELSE left(fact.expectedDate, 4) END,
              deathDate: CASE WHEN full THEN fact.deathDate END} AS value
            """.formatted(seen, Policy.full("person"), moment.believed("person"), displayName(moment));
    }

    private static String displayName(Moment moment) {
        return moment == Moment.NOW
                ? "fact.displayName"
                : """
                coalesce(head(COLLECT { MATCH (person)-[:HAS_NAME]->(name:PersonName)
                  WITH name, %s AS told WHERE told.kind = 'USUAL' AND %s
                  RETURN told.text ORDER BY told.fromMin DESC, told.toMax, name.id LIMIT 1 }), fact.displayName)""".formatted(moment.believed("name"), moment.inForce("told"));
    }

    /** All names, the usual one first: part {@code name}, by the person's id. */
    public static String names(String seen, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.names THEN %s ELSE [] END AS person
            MATCH (person)-[:HAS_NAME]->(name:PersonName)
            WITH person, name, %s AS told WHERE %s
            WITH person, name, told ORDER BY told.kind <> 'USUAL', told.toMax DESC, told.fromMin DESC, name.id
            RETURN 'name' AS part, person.id AS of, {id: name.id, recordedAt: told.recordedAt, kind: told.kind, given: told.given,
              family: told.family, text: told.text, validFrom: told.validFrom, validTo: told.validTo, source: told.source} AS value
            """.formatted(seen, moment.believed("name"), moment.known("told"));
    }

    /** Identifiers of people who are seen at FULL: part {@code identifier}, by the person's id. */
    public static String identifiers(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.identifiers THEN %s ELSE [] END AS person
            MATCH (person)-[:HAS_IDENTIFIER]->(identifier:Identifier)
            WITH person, identifier, %s AS told WHERE %s
            WITH person, identifier, told ORDER BY told.system, told.value, identifier.id
            RETURN 'identifier' AS part, person.id AS of, {id: identifier.id, recordedAt: told.recordedAt, system: told.system,
              value: told.value, validFrom: told.validFrom, validTo: told.validTo, source: told.source} AS value
            """.formatted(whole, moment.believed("identifier"), moment.known("told"));
    }

    /**
     * How to reach and speak with people: part {@code contactDetail}, by the person's id. Of people who are not seen at FULL only what is
     * marked to be shared with the network, while it is in use.
     */
    public static String contactDetails(String seen, String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.contactDetails THEN %1$s ELSE [] END AS person
            MATCH (person)-[:HAS_CONTACT_DETAIL]->(detail:ContactDetail)
            WITH person, detail, %2$s AS told WHERE %3$s AND (person IN %4$s OR 'NETWORK' IN told.shareWith AND %5$s)
            WITH person, detail, told ORDER BY told.kind, told.toMax DESC, told.fromMin DESC, detail.id
            RETURN 'contactDetail' AS part, person.id AS of, {id: detail.id, recordedAt: told.recordedAt, kind: told.kind, value: told.value,
              safeTimes: told.safeTimes, interpreterNeeded: told.interpreterNeeded, shareWith: told.shareWith,
              validFrom: told.validFrom, validTo: told.validTo, source: told.source} AS value
            """.formatted(
                        seen,
                        moment.believed("detail"),
                        moment.known("told"),
                        whole,
                        moment.begun("told") + " AND " + moment.open("told"));
    }

    /** Households of people who are seen at FULL, latest first: part {@code household}, by the person's id. */
    public static String households(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.households THEN %s ELSE [] END AS person
            MATCH (person)-[lives:LIVES_IN]->(household:Household) WHERE %s AND %s
            WITH person, household, max(lives.toMax) AS until ORDER BY until DESC, household.id
            RETURN 'household' AS part, person.id AS of, {id: household.id, until: until} AS value
            """.formatted(whole, moment.known("lives"), moment.begun("lives"));
    }

    /** Who lives or lived in those households, of the people seen: part {@code member}, by the household's id. */
    public static String householdMembers(String whole, String seen, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.households THEN %s ELSE [] END AS person
            MATCH (person)-[lives:LIVES_IN]->(household:Household) WHERE %s AND %s
            WITH DISTINCT household
            MATCH (household)<-[stay:LIVES_IN]-(member:Person) WHERE member IN %s AND %s AND %s
            WITH household, stay, member ORDER BY stay.fromMin, member.id
            RETURN 'member' AS part, household.id AS of, {person: member.id, role: stay.role, current: %s,
              fromMin: stay.fromMin, toMax: stay.toMax, validFrom: stay.validFrom, validTo: stay.validTo, source: stay.source,
              key: stay.key} AS value
            """.formatted(
                        whole,
                        moment.known("lives"),
                        moment.begun("lives"),
                        seen,
                        moment.known("stay"),
                        moment.begun("stay"),
                        moment.open("stay"));
    }

    /** Addresses of those households: part {@code address}, by the household's id. */
    public static String householdAddresses(String whole, Moment moment) {
        return """
            UNWIND CASE WHEN $wants.households AND $wants.address THEN %s ELSE [] END AS person
            MATCH (person)-[lives:LIVES_IN]->(place:Household) WHERE %s AND %s
            %s""".formatted(whole, moment.known("lives"), moment.begun("lives"), addressOf(moment));
    }

    /**
     * The address of the variable {@code place}: part {@code address}, by the place's id. One that is confidential or was is told to those
     * whose permission it is: what is confidential now is not opened by looking at what was believed before.
     */
    public static String addressOf(Moment moment) {
        return """
            WITH DISTINCT place
            MATCH (place)-[:AT]->(address:Address) WHERE %1$s
            OPTIONAL MATCH (address)-[:IN_LOCALITY]->(locality:Locality)
            WITH place, address, locality, %2$s AS told WHERE NOT told.confidential OR %3$s
            RETURN 'address' AS part, place.id AS of, {id: address.id, recordedAt: told.recordedAt, lines: told.lines,
              postcode: told.postcode, uprn: told.uprn, locality: %4$s,
              confidential: address.confidential OR told.confidential} AS value
            """.formatted(
                        Policy.located("address"),
                        moment.believed("address"),
                        Policy.permitted("confidential-address"),
                        locality(moment));
    }

    /** A copy that a correction kept says its locality as a list of ids. */
    private static String locality(Moment moment) {
        String now = "locality {.id, .name}";
        return moment == Moment.NOW
                ? now
                : "CASE WHEN told.locality IS NULL THEN %s ELSE head(COLLECT { MATCH (was:Locality) WHERE was.id IN told.locality RETURN was {.id, .name} }) END"
                        .formatted(now);
    }
}
