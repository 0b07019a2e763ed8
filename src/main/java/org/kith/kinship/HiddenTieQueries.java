package org.kith.kinship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** What is asked about ties that some people are not to be told of. */
@Component
class HiddenTieQueries implements Planned {

    /** Those of some people whom the viewer sees, as a summary. Starts from the unique ids; a row each. */
    private static final String PEOPLE = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $question.people AS id
              MATCH (person:Person {id: id}) WHERE %s
              RETURN collect(person) AS people
            }
            CALL (grantees, people) {
            %s}
            RETURN part, of, value
            """.formatted(Policy.visible("person", Moment.NOW), PersonCypher.summaries("people", Moment.NOW));

    private final Reads reads;

    HiddenTieQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        people(nobody, List.of(NO_ID));
    }

    Parts people(Scope scope, Collection<String> ids) {
        return new Parts(reads.list(scope, PEOPLE, Map.of("question", Map.of("people", List.copyOf(ids)))));
    }
}
