package org.kith.provision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of single settings. */
@Component
class ProvisionQueries {

    /**
     * A setting in which children seen at FULL are or were placed, with what those children's placements tell of it. Starts from its
     * unique id; no row where there is no such child.
     */
    private static final String SETTING = Policy.GRANTEES
            + """
            CALL (grantees) {
              MATCH (:Setting {id: $id})<-[:PLACED_IN]-(:Placement)<-[:HAS_PLACEMENT]-(child:Child) WHERE %s
              RETURN collect(DISTINCT child) AS whole
            }
            %sCALL (grantees, whole, seen) {
              %s
            UNION ALL
              %s
            UNION ALL
              UNWIND whole AS child
              MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(setting:Setting {id: $id})
              RETURN 'stay' AS part, setting.id AS of, {id: stay.id} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.full("child"),
                            Policy.seenAmong(ProvisionCypher.MENTIONED, Moment.NOW),
                            PersonCypher.summaries("seen", Moment.NOW),
                            ProvisionCypher.settings("whole", "seen", Moment.NOW));

    private final Reads reads;

    ProvisionQueries(Reads reads) {
        this.reads = reads;
    }

    @Nullable
    Setting setting(Scope scope, String id) {
        var wants = Map.of("setting", true, "carers", true, "approvals", true, "address", true);
        Parts parts = new Parts(reads.list(scope, SETTING, Map.of("id", id, "wants", wants)));
        List<String> stays =
                parts.of("stay", id).stream().map(row -> row.text("id")).toList();
        return stays.isEmpty() ? null : Setting.of(id, stays, parts);
    }
}
