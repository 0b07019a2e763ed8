package org.kith.care.leaving;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.care.fact.Asked;
import org.kith.care.fact.FactCypher;
import org.kith.care.fact.FactQueries;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads what the status of those who leave care rests on. All of it belongs to the whole record, seen at FULL. */
@Component
class LeavingQueries implements Planned {

    /** Birth dates and episodes of care of children. Starts from their unique ids; some dozens of rows for each at FULL. */
    private static final String GROUNDS = grounds(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String GROUNDS_THEN = grounds(Moment.THEN);

    private final FactQueries facts;

    LeavingQueries(FactQueries facts) {
        this.facts = facts;
    }

    private static String grounds(Moment moment) {
        return FactCypher.whole()
                + """
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
            """.formatted(moment.believed("episode"), moment.known("told"), moment.begun("told"));
    }

    @Override
    public void planAhead(Scope nobody) {
        careLeavers(nobody, new Asked("", null, null), List.of(NO_ID));
    }

    /** What children are to the authority at one moment; without those who are not seen. */
    Map<String, CareLeaver> careLeavers(Scope scope, Asked asked, Collection<String> ids) {
        Parts parts = facts.parts(scope, asked, GROUNDS, GROUNDS_THEN, ids, Map.of());
        Map<String, CareLeaver> found = new HashMap<>();
        for (String id : ids) {
            CareLeaver one = CareLeaver.of(id, parts, facts.day(asked));
            if (one != null) {
                found.put(id, one);
            }
        }
        return found;
    }
}
