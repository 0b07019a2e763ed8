package org.kith.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.api.GlobalId;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of people that belong to no other module's question. */
@Component
class PersonQueries implements Planned {

    /**
     * Names, identifiers and households of people who came as a summary inside another answer. Starts from the unique ids; a few rows for
     * each person whom the viewer sees.
     */
    private static final String DETAILS =
            Policy.GRANTEES + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (person:Person {id: id}) WHERE %s
              RETURN collect(person) AS people
            }
            WITH grantees, people, [person IN people WHERE %s] AS whole
            """.formatted(Policy.visible("person", Moment.NOW), Policy.full("person")) + answer();

    /** A household in which a person seen at FULL lives or lived. Starts from its unique id; a few rows, none where it is not seen. */
    private static final String HOUSEHOLD =
            Policy.GRANTEES + """
            CALL (grantees) {
              MATCH (:Household {id: $id})<-[lives:LIVES_IN]-(child:Child) WHERE %s AND %s
              RETURN collect(DISTINCT child) AS whole
            }
            WITH grantees, whole, whole AS people
            """.formatted(Moment.NOW.known("lives"), Policy.full("child")) + answer();

    /** The household of a child seen at FULL at an address that the viewer may know. Starts from its unique id; one row at most. */
    private static final String HOUSEHOLD_AT =
            Policy.GRANTEES + """
            MATCH (address:Address {id: $id})<-[:AT]-(household:Household)<-[lives:LIVES_IN]-(child:Child)
            WHERE %s AND %s AND %s
            RETURN household.id AS id ORDER BY id LIMIT 1
            """.formatted(Policy.located("address"), Moment.NOW.known("lives"), Policy.full("child"));

    /** A locality, which is public. Starts from its unique id; one row at most. */
    private static final String LOCALITY = """
            MATCH (locality:Locality {id: $id}) RETURN locality {.id, .name} AS locality
            """;

    private final Reads reads;

    PersonQueries(Reads reads) {
        this.reads = reads;
    }

    /** The rest of a statement that has found {@code people}, and {@code whole} of them at FULL. */
    private static String answer() {
        return """
            CALL (grantees, whole) {
              UNWIND whole AS child
              MATCH (child)-[:LIVES_IN]->(:Household)<-[:LIVES_IN]-(member:Person)
              WITH DISTINCT member WHERE %s
              RETURN collect(member) AS members
            }
            CALL (grantees, people, whole, members) {
            %s}
            RETURN part, of, value
            """.formatted(
                        Policy.visible("member", Moment.NOW),
                        String.join(
                                "UNION ALL\n",
                                PersonCypher.summaries("people + members", Moment.NOW),
                                PersonCypher.names("people", Moment.NOW),
                                PersonCypher.identifiers("whole", Moment.NOW),
                                PersonCypher.contactDetails("people", "whole", Moment.NOW),
                                PersonCypher.households("whole", Moment.NOW),
                                PersonCypher.householdMembers("whole", "people + members", Moment.NOW),
                                PersonCypher.householdAddresses("whole", Moment.NOW)));
    }

    @Override
    public void planAhead(Scope nobody) {
        details(nobody, List.of(NO_ID), Map.of());
    }

    Parts details(Scope scope, Collection<String> ids, Map<String, Object> wants) {
        return new Parts(reads.list(scope, DETAILS, Map.of("ids", List.copyOf(ids), "wants", wants)));
    }

    @Nullable
    Person person(Scope scope, String id) {
        return Person.mentioned(id, details(scope, List.of(id), Map.of()));
    }

    /**
     * A person, and one row of a part of theirs.
     *
     * @param row null where the viewer is not told of it
     */
    record Part(Person person, @Nullable Row row) {}

    /**
     * A person as the viewer sees them, with the row of one part that has an id.
     *
     * @param field of the person that shows the part
     */
    @Nullable
    Part part(Scope scope, String personId, String field, String part, String id) {
        String key = GlobalId.parse(personId, "Person").key();
        Parts parts = details(scope, List.of(key), Map.of(field, true));
        Person person = Person.mentioned(key, parts);
        return person == null
                ? null
                : new Part(
                        person,
                        parts.of(part, key).stream()
                                .filter(row -> row.text("id").equals(id))
                                .findFirst()
                                .orElse(null));
    }

    @Nullable
    Household household(Scope scope, String id) {
        var wants = Map.of("households", true, "address", true);
        List<Row> rows = reads.list(scope, HOUSEHOLD, Map.of("id", id, "wants", wants));
        return rows.isEmpty() ? null : Household.of(id, new Parts(rows));
    }

    /** The first household, by its id, at an address that the viewer has just corrected; null where they may no longer be told. */
    @Nullable
    Household householdAt(Scope scope, String addressId) {
        return reads.list(scope, HOUSEHOLD_AT, Map.of("id", addressId)).stream()
                .findFirst()
                .map(row -> household(scope, row.text("id")))
                .orElse(null);
    }

    @Nullable
    Locality locality(Scope scope, String id) {
        return reads.one(scope, LOCALITY, Map.of("id", id))
                .map(row -> Locality.of(row.row("locality")))
                .orElse(null);
    }
}
