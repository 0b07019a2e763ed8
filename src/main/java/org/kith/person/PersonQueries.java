package org.kith.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of people that belong to no other module's question. */
@Component
class PersonQueries {

    /**
     * Names, identifiers and households of people who came as a summary inside another answer. Starts from the unique ids; one row
     * for each person whom the viewer sees.
     */
    private static final String DETAILS = Policy.GRANTEES
            + """
            UNWIND $ids AS id
            MATCH (person:Person {id: id}) WHERE %s
            WITH grantees, person, %s AS full
            RETURN person.id AS id, %s AS detail
            """.formatted(
                            Policy.visible("person", Moment.NOW),
                            Policy.full("person"),
                            PersonCypher.detail("person", "full", Moment.NOW));

    /** A household in which a person seen at FULL lives or lived. Starts from its unique id; one row at most. */
    private static final String HOUSEHOLD = Policy.GRANTEES
            + """
            MATCH (household:Household {id: $id})
            WHERE EXISTS { MATCH (household)<-[lives:LIVES_IN]-(child:Child) WHERE %s AND %s }
            RETURN %s AS household
            """.formatted(
                            Moment.NOW.known("lives"),
                            Policy.full("child"),
                            PersonCypher.household("household", Policy.visible("member", Moment.NOW), Moment.NOW));

    /** A locality, which is public. Starts from its unique id; one row at most. */
    private static final String LOCALITY = """
            MATCH (locality:Locality {id: $id}) RETURN locality {.id, .name} AS locality
            """;

    private final Reads reads;

    PersonQueries(Reads reads) {
        this.reads = reads;
    }

    List<Row> details(Scope scope, Collection<String> ids, Map<String, Object> wants) {
        return reads.list(scope, DETAILS, Map.of("ids", List.copyOf(ids), "wants", wants));
    }

    @Nullable
    Household household(Scope scope, String id) {
        return reads.one(scope, HOUSEHOLD, Map.of("id", id))
                .map(row -> Household.of(row.row("household")))
                .orElse(null);
    }

    @Nullable
    Locality locality(Scope scope, String id) {
        return reads.one(scope, LOCALITY, Map.of("id", id))
                .map(row -> Locality.of(row.row("locality")))
                .orElse(null);
    }
}
