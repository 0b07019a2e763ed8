package org.kith.person;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/** What a mutation asks about the facts of a person, on behalf of its caller and inside its own transaction. */
final class FactQueries {

    /** An identifier of the person, told only to those who see the whole record. Starts from its unique id; one row at most. */
    static final String IDENTIFIER =
            Policy.GRANTEES + """
            MATCH (person:Person {id: $fact.person})-[:HAS_IDENTIFIER]->(identifier:Identifier {id: $fact.id})
            WHERE %s AND %s
            RETURN identifier.id AS id, identifier.recordedAt AS recordedAt
            """.formatted(Policy.full("person"), Moment.NOW.known("identifier"));

    /** Whether the person has the number, as far as the caller may be told. Starts from the person's unique id; one row at most. */
    static final String SAME_NUMBER =
            Policy.GRANTEES + """
            MATCH (person:Person {id: $fact.person}) WHERE %1$s
            WITH person WHERE EXISTS {
              MATCH (person)-[:HAS_IDENTIFIER]->(identifier:Identifier {system: $fact.system, value: $fact.value})
              WHERE %2$s AND identifier.toMax > $scope.today AND coalesce(identifier.authorityId, '') = coalesce($fact.authority, '') }
            RETURN person.id AS id
            """.formatted(Policy.full("person"), Moment.NOW.known("identifier"));

    /**
     * Others who have the number, of those whom the caller sees at FULL: of nobody else identifiers are told. Starts from the index on
     * system and value; hardly ever a row.
     */
    static final String OTHERS_WITH_NUMBER =
            Policy.GRANTEES + """
            MATCH (identifier:Identifier {system: $fact.system, value: $fact.value})<-[:HAS_IDENTIFIER]-(person:Person)
            WHERE %s AND %s
            WITH person, identifier
            WHERE person.id <> $fact.person AND coalesce(identifier.authorityId, '') = coalesce($fact.authority, '')
            RETURN DISTINCT person.id AS id
            """.formatted(Moment.NOW.known("identifier"), Policy.full("person"));

    /**
     * Children seen at FULL who live or lived in a household, or at an address that the viewer may know: through whom it is reached. Starts
     * from the unique id; a few rows.
     */
    static final String CHILDREN_THERE =
            Policy.GRANTEES + """
            CALL (grantees) {
                MATCH (:Household {id: $fact.household})<-[lives:LIVES_IN]-(child:Child) WHERE %1$s AND %2$s
                RETURN child.id AS id, null AS recordedAt
              UNION
                MATCH (address:Address {id: $fact.address})<-[:AT]-(:Household)<-[lives:LIVES_IN]-(child:Child)
                WHERE %3$s AND %1$s AND %2$s
                RETURN child.id AS id, address.recordedAt AS recordedAt
            }
            RETURN id, recordedAt ORDER BY id
            """.formatted(Moment.NOW.known("lives"), Policy.full("child"), Policy.located("address"));

    /** A locality, which is public. Starts from its unique id; one row at most. */
    static final String LOCALITY = "MATCH (locality:Locality {id: $fact.id}) RETURN locality.id AS id";

    /** An authority, which is no secret. Starts from its unique id; one row at most. */
    static final String AUTHORITY = "MATCH (authority:Authority {id: $fact.id}) RETURN authority.id AS id";

    private FactQueries() {}
}
