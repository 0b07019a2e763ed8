package org.kith.network;

import org.kith.access.Policy;
import org.kith.care.CareCypher;
import org.kith.graph.Moment;
import org.kith.person.PersonCypher;

/** What the statements of this module tell of people, as the flat rows of {@link org.kith.graph.Parts}. */
final class PeopleCypher {

    private PeopleCypher() {}

    /**
     * Opens the answer: finds the people, beside those it is about, whom the records of children mention and the viewer sees.
     *
     * @param whole list of children seen at FULL
     * @param when Cypher that says whether the request asks for anything that mentions people
     */
    static String mentioned(String whole, String when, Moment moment) {
        return """
            CALL (grantees, %1$s) {
              UNWIND CASE WHEN %2$s THEN %1$s ELSE [] END AS child
              CALL (child) {
                %3$sUNION
                MATCH (child)-[:LIVES_IN]->(:Household)<-[:LIVES_IN]-(mentioned:Person) WHERE $wants.households
                RETURN mentioned
              }
              WITH DISTINCT mentioned WHERE %4$s
              RETURN collect(mentioned) AS others
            }
            """.formatted(whole, when, CareCypher.MENTIONED, Policy.visible("mentioned", moment));
    }

    /**
     * Branches with everything that a request asks for of people and of children's records.
     *
     * @param people list of the people whom the answer is about
     * @param whole list of the children among them seen at FULL
     * @param seen list of everyone whom the answer may mention
     * @param named list of everyone whom it may name: those, and the people on the paths between them
     */
    static String everything(String people, String whole, String seen, String named, Moment moment) {
        return String.join(
                "UNION ALL\n",
                PersonCypher.summaries(named, moment),
                PersonCypher.names(people, moment),
                PersonCypher.identifiers(whole, moment),
                PersonCypher.contactDetails(people, whole, moment),
                PersonCypher.households(whole, moment),
                PersonCypher.householdMembers(whole, seen, moment),
                PersonCypher.householdAddresses(whole, moment),
                CareCypher.records(whole, seen, moment));
    }

    /**
     * The rest of a statement that has a list {@code found} in order, of maps with a {@code person} and the {@code keys} of their place
     * in the order, and of {@code total} how many there are in all, or null.
     */
    static String answer() {
        return """
            WITH grantees, found, total, [each IN found | each.person] AS people
            WITH grantees, found, total, people, [person IN people WHERE %s] AS whole
            %sWITH grantees, found, total, people, whole, people + others AS seen
            CALL (grantees, found, total, people, whole, seen) {
              RETURN 'total' AS part, '' AS of, {count: total} AS value
            UNION ALL
              UNWIND found AS each
              WITH each.person AS person, each.keys AS keys
              RETURN 'found' AS part, '' AS of, {id: person.id, keys: keys} AS value
            UNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                        Policy.full("person"),
                        mentioned("whole", "$wants.child OR $wants.households", Moment.NOW),
                        everything("people", "whole", "seen", "seen", Moment.NOW));
    }
}
