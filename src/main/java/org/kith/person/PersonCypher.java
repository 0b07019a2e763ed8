package org.kith.person;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/**
 * The parts of statements that return people. They belong behind a pattern that carries the policy: they choose what is told of a
 * person who is seen, not who is seen.
 */
public final class PersonCypher {

    private PersonCypher() {}

    /**
     * A map with what every answer tells of a person. What the level NETWORK hides does not leave the store.
     *
     * @param person variable of a matched person
     * @param full variable or literal: the person is seen at FULL
     */
    public static String summary(String person, String full, Moment moment) {
        return """
            head([fact IN [%3$s] | {id: %1$s.id, full: %2$s, sex: fact.sex, displayName: %4$s,
              birthDate: CASE WHEN %2$s THEN fact.birthDate ELSE left(fact.birthDate, 4) END,
              expectedDate: CASE WHEN %2$s THEN fact.expectedDate ELSE left(fact.expectedDate, 4) END,
              deathDate: CASE WHEN %2$s THEN fact.deathDate END}])""".formatted(person, full, moment.believed(person), displayName(person, moment));
    }

    /** The summary with the parts that the request asks for: {@code names}, {@code identifiers} and {@code households}. */
    public static String detail(String person, String full, Moment moment) {
        return """
            {summary: %1$s,
              names: CASE WHEN $wants.names THEN %2$s END,
              identifiers: CASE WHEN $wants.identifiers THEN CASE WHEN %4$s THEN %3$s ELSE [] END END,
              households: CASE WHEN $wants.households THEN CASE WHEN %4$s THEN %5$s ELSE [] END END}""".formatted(
                        summary(person, full, moment),
                        names(person, moment),
                        identifiers(person, moment),
                        full,
                        households(person, moment));
    }

    private static String displayName(String person, Moment moment) {
        if (moment == Moment.NOW) {
            return "fact.displayName";
        }
        return """
            coalesce(head(COLLECT { MATCH (%s)-[:HAS_NAME]->(name:PersonName {kind: 'USUAL'}) WHERE %s
              RETURN name.text ORDER BY name.fromMin DESC, name.id LIMIT 1 }), fact.displayName)""".formatted(person, moment.inForce("name"));
    }

    /** All names of a person, the usual one first. */
    static String names(String person, Moment moment) {
        return """
            COLLECT { MATCH (%s)-[:HAS_NAME]->(name:PersonName) WHERE %s
              RETURN name {.kind, .given, .family, .text, .validFrom, .validTo}
              ORDER BY name.kind <> 'USUAL', name.toMax DESC, name.fromMin DESC, name.id }""".formatted(person, moment.known("name"));
    }

    /** All identifiers of a person who is seen at FULL. */
    static String identifiers(String person, Moment moment) {
        return """
            COLLECT { MATCH (%s)-[:HAS_IDENTIFIER]->(identifier:Identifier) WHERE %s
              RETURN identifier {.system, .value, .validFrom, .validTo} ORDER BY identifier.system, identifier.value }""".formatted(person, moment.known("identifier"));
    }

    /** Households of a person who is seen at FULL, latest first, with the members whom the viewer sees. */
    static String households(String person, Moment moment) {
        return """
            COLLECT { MATCH (%1$s)-[lives:LIVES_IN]->(household:Household) WHERE %2$s AND %3$s
              WITH DISTINCT household, max(lives.toMax) AS until ORDER BY until DESC, household.id
              RETURN %4$s }""".formatted(
                        person,
                        moment.known("lives"),
                        moment.begun("lives"),
                        household("household", Policy.visible("member", moment), moment));
    }

    /**
     * A map of a household with its members and, unless it is confidential, its address.
     *
     * @param seen Cypher that says of the variable {@code member} whether it is shown
     */
    public static String household(String household, String seen, Moment moment) {
        return """
            %1$s {.id, address: %2$s,
              members: COLLECT { MATCH (%1$s)<-[stay:LIVES_IN]-(member:Person) WHERE %3$s AND %4$s AND %5$s
                RETURN {person: %6$s, role: stay.role, current: %7$s, validFrom: stay.validFrom, validTo: stay.validTo}
                ORDER BY stay.fromMin, member.id }}""".formatted(
                        household,
                        address(household),
                        moment.known("stay"),
                        moment.begun("stay"),
                        seen,
                        summary("member", Policy.full("member"), moment),
                        moment.open("stay"));
    }

    /** The address of a household or a setting as a map; null where it is not known or is confidential. */
    public static String address(String place) {
        return """
            head(COLLECT { MATCH (%s)-[:AT]->(address:Address) WHERE address.confidential = false
              OPTIONAL MATCH (address)-[:IN_LOCALITY]->(locality:Locality)
              RETURN address {.lines, .postcode, .uprn, locality: locality {.id, .name}} LIMIT 1 })""".formatted(place);
    }
}
