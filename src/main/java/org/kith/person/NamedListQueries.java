package org.kith.person;

import java.util.List;
import java.util.Map;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of who alone may see a record. */
@Component
class NamedListQueries implements Planned {

    /** The named lists of people whom the viewer sees: those on which the viewer is. Starts from the unique ids; a row for each restricted one. */
    private static final String NAMED_LISTS = Policy.GRANTEES + """
            UNWIND $question.people AS id
            MATCH (person:Person {id: id}) WHERE %s
            WITH person WHERE person.restrictedTo IS NOT NULL
            RETURN 'namedList' AS part, person.id AS of, person {.restrictedTo, .restrictionReason} AS value
            """.formatted(Policy.visible("person", Moment.NOW));

    /** Which of some ids are workers', who are no secret among workers. Starts from the unique ids; a row each. */
    static final String WORKERS = """
            UNWIND $fact.workers AS id
            MATCH (worker:Professional {id: id}) RETURN worker.id AS id
            """;

    private final Reads reads;

    NamedListQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        of(nobody, List.of(NO_ID));
    }

    /** By the person's id, as {@link Parts} of {@code namedList}. */
    Parts of(Scope scope, List<String> people) {
        return new Parts(reads.list(scope, NAMED_LISTS, Map.of("question", Map.of("people", people))));
    }
}
