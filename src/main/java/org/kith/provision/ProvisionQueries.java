package org.kith.provision;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of single settings. */
@Component
class ProvisionQueries {

    /** A setting in which a child seen at FULL is or was placed. Starts from its unique id; one row at most. */
    private static final String SETTING = Policy.GRANTEES
            + """
            MATCH (setting:Setting {id: $id}) WHERE %s
              AND EXISTS { MATCH (setting)<-[:PLACED_IN]-(:Placement)<-[:HAS_PLACEMENT]-(child:Child) WHERE %s }
            RETURN %s AS found
            """.formatted(
                            Moment.NOW.known("setting"),
                            Policy.full("child"),
                            ProvisionCypher.setting(
                                    "setting",
                                    "setting",
                                    Moment.NOW.known("home") + " AND " + Policy.visible("carer", Moment.NOW),
                                    Moment.NOW));

    private final Reads reads;

    ProvisionQueries(Reads reads) {
        this.reads = reads;
    }

    @Nullable
    Setting setting(Scope scope, String id) {
        var wants = Map.of("carers", true, "approvals", true, "address", true);
        return reads.one(scope, SETTING, Map.of("id", id, "wants", wants))
                .map(row -> Setting.of(row.row("found")))
                .orElse(null);
    }
}
