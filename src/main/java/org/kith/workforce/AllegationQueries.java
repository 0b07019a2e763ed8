package org.kith.workforce;

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

/** Reads of which workers are also relatives or carers. */
@Component
class AllegationQueries implements Planned {

    /**
     * Who some workers are as people, for those whose permission it is to know, and of people whom they see. Starts from the workers'
     * unique ids; seldom a row.
     */
    private static final String SAME_HUMANS = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $question.ids AS id
              MATCH (worker:Professional {id: id})-[same:IS]->(person:Person) WHERE %s AND %s AND %s
              RETURN collect(person) AS people, collect({worker: worker.id, person: person.id}) AS pairs
            }
            CALL (grantees, people, pairs) {
              %sUNION ALL
              UNWIND pairs AS pair
              RETURN 'human' AS part, pair.worker AS of, {id: pair.person} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.visible("person", Moment.NOW),
                            Policy.permitted("allegations"),
                            Moment.NOW.inForce("same"),
                            PersonCypher.summaries("people", Moment.NOW));

    private final Reads reads;

    AllegationQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        sameHumans(nobody, List.of(NO_ID));
    }

    Parts sameHumans(Scope scope, List<String> workers) {
        return new Parts(reads.list(scope, SAME_HUMANS, Map.of("question", Map.of("ids", workers))));
    }
}
