package org.kith.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.springframework.stereotype.Component;

/** Reads of single people. */
@Component
class PeopleQueries {

    /** One person. Starts from the unique id; a few rows, of which none is about a person where the viewer may not see them. */
    private static final String PERSON =
            Policy.GRANTEES + """
            CALL (grantees) {
              MATCH (person:Person {id: $id}) WHERE %s
              RETURN collect({person: person, keys: [person.id]}) AS found, null AS total
            }
            """.formatted(Policy.visible("person", Moment.NOW)) + PeopleCypher.answer();

    /**
     * The person who has an identifier, of those seen at FULL, because only of them identifiers are told. Starts from the indexes on
     * system and value and on the local id of children. Where duplicates share an identifier, the first by id.
     */
    private static final String PERSON_BY_IDENTIFIER = Policy.GRANTEES
            + """
            CALL (grantees) {
              CALL (grantees) {
                MATCH (identifier:Identifier {system: $identifier.system, value: $identifier.value})<-[:HAS_IDENTIFIER]-(person:Person)
                WHERE %1$s AND %2$s
                RETURN person, identifier.authorityId AS authorityId
              UNION
                MATCH (person:Child {localId: $identifier.value}) WHERE $identifier.system = 'LOCAL_ID' AND %2$s
                RETURN person, person.authorityId AS authorityId
              }
              WITH person, authorityId WHERE $identifier.authority IS NULL OR EXISTS {
                MATCH (authority:Authority {id: authorityId}) WHERE $identifier.authority IN [authority.id, authority.code] }
              WITH DISTINCT person ORDER BY person.id LIMIT 1
              RETURN collect({person: person, keys: [person.id]}) AS found, null AS total
            }
            """.formatted(Moment.NOW.known("identifier"), Policy.full("person"))
            + PeopleCypher.answer();

    private final Reads reads;

    PeopleQueries(Reads reads) {
        this.reads = reads;
    }

    @Nullable
    Person person(Scope scope, String id, Map<String, Object> wants) {
        return first(new Parts(reads.list(scope, PERSON, Map.of("id", id, "wants", wants))));
    }

    @Nullable
    Person personByIdentifier(
            Scope scope, String system, String value, @Nullable String authority, Map<String, Object> wants) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("system", system);
        said.put("value", value);
        said.put("authority", authority);
        Map<String, Object> parameters = Map.of("identifier", said, "wants", wants);
        return first(new Parts(reads.list(scope, PERSON_BY_IDENTIFIER, parameters)));
    }

    private static @Nullable Person first(Parts parts) {
        List<Person> people = PeoplePage.people(parts);
        return people.isEmpty() ? null : people.getFirst();
    }
}
