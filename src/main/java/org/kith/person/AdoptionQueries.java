package org.kith.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of disclosure cases, and what is asked before an adoption is sealed. */
@Component
class AdoptionQueries implements Planned {

    /** What is told of a case. {@code own} is false to everyone but its reader, as far as token and store let them read now. */
    private static final String TOLD = """
            matter {.id, .recordedAt, .basis, .note, .fromMin, .toMax, .professionalId, .openedBy,
              current: matter.fromMin <= $scope.today AND matter.toMax > $scope.today, own: matter.id IN grantees}
            """;

    /** A case of the viewer's: they read through it or have opened it. Starts from its unique id; one row at most. */
    private static final String CASE = Policy.GRANTEES + """
            MATCH (matter:DisclosureCase {id: $question.id})
            WHERE $scope.professional IN [matter.professionalId, matter.openedBy]
            RETURN %s AS found
            """.formatted(TOLD);

    /** The cases through which the viewer reads now, the one that ends first first. Starts from the unique ids; a few rows. */
    private static final String CASES = Policy.GRANTEES + """
            UNWIND grantees AS id
            MATCH (matter:DisclosureCase {id: id})
            WITH DISTINCT grantees, matter ORDER BY matter.toMax, matter.id LIMIT 50
            RETURN %s AS found
            """.formatted(TOLD);

    /** The records that some cases open to the viewer. Starts from the cases' unique ids; two rows for most. */
    private static final String RECORDS =
            Policy.GRANTEES + """
            CALL (grantees) {
              UNWIND [asked IN $question.ids WHERE asked IN grantees] AS id
              MATCH (matter:DisclosureCase {id: id})-[:MAY_SEE]->(person:Person) WHERE %s
              WITH DISTINCT matter, person ORDER BY matter.id, person.id
              RETURN collect(DISTINCT person) AS people, collect({matter: matter.id, person: person.id}) AS pairs
            }
            CALL (grantees, people, pairs) {
              %sUNION ALL
              UNWIND pairs AS pair
              RETURN 'record' AS part, pair.matter AS of, {id: pair.person} AS value
            }
            RETURN part, of, value
            """.formatted(Policy.full("person"), PersonCypher.summaries("people", Moment.NOW));

    /** A worker's roles, which are no secret among workers. Starts from the unique id; one row at most. */
    static final String ROLES = "MATCH (worker:Professional {id: $fact.worker}) RETURN worker.roles AS roles";

    private final Reads reads;

    AdoptionQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        matter(nobody, NO_ID);
        cases(nobody);
        records(nobody, List.of(NO_ID));
    }

    @Nullable
    DisclosureCase matter(Scope scope, String id) {
        return reads.one(scope, CASE, Map.of("question", Map.of("id", id)))
                .map(row -> DisclosureCase.of(row.row("found")))
                .orElse(null);
    }

    List<DisclosureCase> cases(Scope scope) {
        return reads.list(scope, CASES, Map.of()).stream()
                .map(row -> DisclosureCase.of(row.row("found")))
                .toList();
    }

    /** By the case's id, as {@link Parts} of {@code record}, with a summary of each person. */
    Parts records(Scope scope, Collection<String> cases) {
        return new Parts(reads.list(scope, RECORDS, Map.of("question", Map.of("ids", List.copyOf(cases)))));
    }
}
