package org.kith.care.leaving;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Policy;
import org.kith.care.fact.Asked;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads what the status of those who leave care rests on. All of it belongs to the whole record, seen at FULL. */
@Component
class LeavingQueries implements Planned {

    /** Birth dates and episodes of care of children. Starts from their unique ids; some dozens of rows for each at FULL. */
    private static final String GROUNDS = grounds(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String GROUNDS_THEN = grounds(Moment.THEN);

    private final Reads reads;
    private final Clock clock;

    LeavingQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private static String grounds(Moment moment) {
        return Policy.GRANTEES
                + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (child:Child:Person {id: id}) WHERE %s
              RETURN collect(child) AS whole
            }
            CALL (grantees, whole) {
              UNWIND whole AS child
              RETURN 'born' AS part, child.id AS of, {min: child.birthMin, max: child.birthMax} AS value
              UNION ALL
              UNWIND whole AS child
              MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode)
              WITH child, episode, %s AS told WHERE %s AND %s
              RETURN 'episode' AS part, child.id AS of, {legalStatus: told.legalStatus, reasonCeased: told.reasonCeased,
                validFrom: told.validFrom, validTo: told.validTo, fromMin: told.fromMin, toMax: told.toMax} AS value
            }
            RETURN part, of, value
            """.formatted(
                        Policy.full("child"), moment.believed("episode"), moment.known("told"), moment.begun("told"));
    }

    @Override
    public void planAhead(Scope nobody) {
        careLeavers(nobody, new Asked("", null, null), List.of(NO_ID));
    }

    /** What children are to the authority at one moment; without those who are not seen. */
    Map<String, CareLeaver> careLeavers(Scope scope, Asked asked, Collection<String> ids) {
        Map<String, Object> parameters = asked.parameters(clock, Map.of("ids", List.copyOf(ids)));
        Parts parts = new Parts(reads.list(scope, asked.isNow() ? GROUNDS : GROUNDS_THEN, parameters));
        Map<String, CareLeaver> found = new HashMap<>();
        for (String id : ids) {
            CareLeaver one = CareLeaver.of(id, parts, asked.day(clock));
            if (one != null) {
                found.put(id, one);
            }
        }
        return found;
    }
}
